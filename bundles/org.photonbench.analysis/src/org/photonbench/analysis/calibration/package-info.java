/** What was calibrated of a set-up: named, dated files beside the recordings, and responses. */
package org.photonbench.analysis.calibration;
