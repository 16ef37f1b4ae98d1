/**
 * A sample with many emitters at positions, and the confocal scan of it. {@link
 * org.photonbench.virtuallab.field.VirtualSample} tells the rates that are seen at any position of
 * the focus: all virtual instruments of a set-up can look at the same one.
 */
package org.photonbench.virtuallab.field;
