/**
 * Calculators of the field: each is one declaration (inputs with units, outputs with formulas,
 * references), from which a form, the command line's help and JSON are made. Every output is a
 * quantity with the propagated error of the inputs.
 */
package org.photonbench.calculator;
