/** The preferences of the workbench and their page. */
package org.photonbench.ui.preferences;
