/**
 * The kit of the workbench tests: finds widgets by {@link org.photonbench.ui.WidgetId}, uses them
 * by SWT events as a hand would, and waits for conditions by pumping the event loop, never by
 * sleeping for a fixed time. A failure leaves a screenshot and the log in target/ui-failures.
 */
package org.photonbench.ui.tests.kit;
