/** Many emitters: scatter of one quantity against another, fractions, medians, correlation. */
package org.photonbench.analysis.population;
