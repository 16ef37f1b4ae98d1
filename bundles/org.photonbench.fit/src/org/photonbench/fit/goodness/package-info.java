/** Whether a fit agrees with its data, and which of several models does. */
package org.photonbench.fit.goodness;
