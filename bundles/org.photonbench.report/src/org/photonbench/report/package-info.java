/** All analyses of one recording on one page, as HTML and as PDF. */
package org.photonbench.report;
