/** What is wrong or missing in a catalogue, as sentences with their place. */
package org.photonbench.catalogue.check;
