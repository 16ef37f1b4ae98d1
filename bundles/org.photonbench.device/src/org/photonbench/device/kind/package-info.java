/** The kinds of instruments, one interface each. */
package org.photonbench.device.kind;
