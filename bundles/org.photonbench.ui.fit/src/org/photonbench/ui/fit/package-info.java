/**
 * The fit panel: a model fitted to the data of any figure, with its start values, bounds and range
 * in hand, and kept as part of the result. The logic is plain Java; only the views need SWT.
 */
package org.photonbench.ui.fit;
