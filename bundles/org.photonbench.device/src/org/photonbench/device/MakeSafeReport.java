package org.photonbench.device;

/**
 * What became of making an instrument safe.
 *
 * @param reached whether the instrument confirmed it; otherwise somebody must look
 * @param text one sentence: what was done, or why nothing could be done and what to do by hand
 */
public record MakeSafeReport(String deviceId, boolean reached, String text) {}
