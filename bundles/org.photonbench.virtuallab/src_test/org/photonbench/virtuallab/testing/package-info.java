/** What the tests of the virtual laboratory share. */
package org.photonbench.virtuallab.testing;
