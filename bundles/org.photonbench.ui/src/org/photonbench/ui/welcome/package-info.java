/**
 * The page that a new user sees first: tiles that other bundles contribute, each a command, and
 * what was worked on last.
 */
package org.photonbench.ui.welcome;
