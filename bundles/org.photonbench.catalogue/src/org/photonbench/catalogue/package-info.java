/** Names and small tools that the whole catalogue uses. */
package org.photonbench.catalogue;
