/**
 * New recordings from recordings: converting, merging, joining and splitting, each with a dialog
 * that asks, a job that works and a dialog that tells what was kept, changed and lost.
 */
package org.photonbench.ui.recording.files;
