/** What went over a wire: a bounded log, transcripts of it in files, and their replay. */
package org.photonbench.device.transport.log;
