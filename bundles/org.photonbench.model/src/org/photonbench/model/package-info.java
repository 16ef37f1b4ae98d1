/**
 * The catalogue's metamodel: what is generated from {@code model/catalogue.ecore} lies in {@code
 * src-gen}; here are the rules that a generator cannot know: quantities, units, compositions,
 * identifiers.
 */
package org.photonbench.model;
