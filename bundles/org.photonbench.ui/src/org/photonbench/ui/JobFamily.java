package org.photonbench.ui;

/** The families of the workbench's jobs, to join or cancel them. */
public enum JobFamily {
  /** Reading a recording for its editor. */
  RECORDING,
  /** Running an analysis. */
  ANALYSIS,
  /** Making a recording in the virtual laboratory. */
  SIMULATION,
  /** Making recordings of recordings: converting, merging, joining, splitting. */
  CONVERSION,
  /** Speaking with instruments. */
  INSTRUMENT,
  /** Small work in the workspace: creating projects, copying and linking files. */
  WORKSPACE
}
