package org.photonbench.ui.virtuallab;

/** Names under which commands, wizards and widgets are found. */
public final class SimulationIds {
  /** The command that opens the wizard; links in empty views may name it. */
  public static final String COMMAND = "org.photonbench.ui.virtuallab.simulate";

  /** The wizard under File > New. */
  public static final String WIZARD = "org.photonbench.ui.virtuallab.recording";

  /** The text that filters the scenarios. */
  public static final String FILTER = "simulation.filter";

  /** The scenarios, a tree. */
  public static final String SCENARIOS = "simulation.scenarios";

  /** What the selected scenario is, a styled text. */
  public static final String DESCRIPTION = "simulation.description";

  /** The button that takes a scenario from a file. */
  public static final String SCENARIO_FILE = "simulation.file";

  /** The title of the chosen scenario, a label. */
  public static final String CHOSEN = "simulation.chosen";

  /** The project or folder of the workspace, a text. */
  public static final String FOLDER = "simulation.folder";

  /** The button that chooses the folder. */
  public static final String BROWSE = "simulation.browse";

  /** The name of the file or folder that is made, a text. */
  public static final String NAME = "simulation.name";

  /** The seed of the random numbers, a text. */
  public static final String SEED = "simulation.seed";

  /** The length of each recording in s, a text. */
  public static final String SECONDS = "simulation.seconds";

  /** Whether what is there is replaced, a check box. */
  public static final String OVERWRITE = "simulation.overwrite";

  /** How many photons to expect, a label. */
  public static final String EXPECTED = "simulation.expected";

  private SimulationIds() {}
}
