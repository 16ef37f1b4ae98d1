/**
 * Numbers as people read them: rounded to what is known, with units, never depending on the locale.
 * The same functions serve tables, the command line and figures.
 */
package org.photonbench.figure.text;
