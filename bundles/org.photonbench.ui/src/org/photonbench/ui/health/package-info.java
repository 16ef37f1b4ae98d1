/** What the installed bundles contribute and what of it failed. */
package org.photonbench.ui.health;
