/**
 * A project that is open for editing: its files, commands with undo and redo, saving, what others
 * change meanwhile, and the registration of recordings and results.
 */
package org.photonbench.catalogue.session;
