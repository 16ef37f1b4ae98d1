/**
 * The workbench: the application, its window, menus and perspectives, the navigator, and what the
 * other UI bundles share (widget ids, job families, registries, the selected recording).
 */
package org.photonbench.ui;
