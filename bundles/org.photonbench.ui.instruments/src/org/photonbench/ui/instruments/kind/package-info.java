/** What each kind of instrument has in its control view. */
package org.photonbench.ui.instruments.kind;
