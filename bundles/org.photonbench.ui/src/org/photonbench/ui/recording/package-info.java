/**
 * The editor of recordings: header, rates, trace, decay, faults and where every record went, read
 * in a job. It shows what {@link org.photonbench.analysis.run.RecordingSurvey} found and computes
 * nothing.
 */
package org.photonbench.ui.recording;
