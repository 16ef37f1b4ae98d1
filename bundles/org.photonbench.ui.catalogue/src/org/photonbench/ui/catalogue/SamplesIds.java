package org.photonbench.ui.catalogue;

/** Ids of views and commands, and of widgets under {@link org.photonbench.ui.WidgetId#KEY}. */
public final class SamplesIds {
  public static final String PERSPECTIVE = "org.photonbench.ui.catalogue.perspective";
  public static final String TREE_VIEW = "org.photonbench.ui.catalogue.tree";
  public static final String ENTITY_VIEW = "org.photonbench.ui.catalogue.entity";
  public static final String COMPARISON_VIEW = "org.photonbench.ui.catalogue.comparison";
  public static final String SCATTER_VIEW = "org.photonbench.ui.catalogue.scatter";
  public static final String PROBLEMS_VIEW = "org.photonbench.ui.catalogue.problems";
  public static final String CALCULATORS_VIEW = "org.photonbench.ui.catalogue.calculators";

  /** Creates a catalogue file; also the target of links. */
  public static final String NEW_FILE = "org.photonbench.ui.catalogue.newFile";

  /** Creates an entity. */
  public static final String NEW_ENTRY = "org.photonbench.ui.catalogue.newEntry";

  /** Registers recordings as measurements. */
  public static final String REGISTER = "org.photonbench.ui.catalogue.register";

  /** Links results beside recordings to their measurements. */
  public static final String LINK_RESULTS = "org.photonbench.ui.catalogue.linkResults";

  /** Shows a recording where it is registered. */
  public static final String SHOW = "org.photonbench.ui.catalogue.show";

  /** The context of keys while a view of the samples is active. */
  public static final String CONTEXT = "org.photonbench.ui.catalogue.context";

  /** The choice of the project. */
  public static final String PROJECT = "samples.project";

  /** The search field above the tree. */
  public static final String SEARCH = "samples.search";

  public static final String TREE = "samples.tree";

  /** The text shown instead of the tree. */
  public static final String EMPTY = "samples.empty";

  /** Title of the form. */
  public static final String TITLE = "samples.title";

  /** The line under the title: file, and why it is for reading only. */
  public static final String SUBTITLE = "samples.subtitle";

  /** The control of a field; its name follows after a dot. */
  public static final String FIELD = "samples.field";

  /** The message at a field; its name follows after a dot. */
  public static final String FIELD_MESSAGE = "samples.field.message";

  public static final String PROBLEMS = "samples.problems";

  /** The filter above the comparison table. */
  public static final String FILTER = "samples.filter";

  /** What is wrong with the filter, or how many rows there are. */
  public static final String FILTER_STATE = "samples.filter.state";

  /** Whether the literature is in the table. */
  public static final String LITERATURE = "samples.literature";

  /** Whether rows are emitters or measurements. */
  public static final String ROWS = "samples.rows";

  public static final String COMPARISON = "samples.comparison";

  /** The choice of the horizontal axis of the scatter plot. */
  public static final String SCATTER_X = "samples.scatter.x";

  public static final String SCATTER_Y = "samples.scatter.y";
  public static final String SCATTER_GROUP = "samples.scatter.group";
  public static final String SCATTER_THRESHOLD = "samples.scatter.threshold";

  /** How many rows are below the threshold. */
  public static final String SCATTER_FRACTION = "samples.scatter.fraction";

  public static final String SCATTER = "samples.scatter";

  /** The list of calculators. */
  public static final String CALCULATORS = "samples.calculators";

  /** An input of the calculator; its name follows after a dot. */
  public static final String CALCULATOR_INPUT = "samples.calculator.input";

  /** What the calculator gives, a table. */
  public static final String CALCULATOR_OUTPUTS = "samples.calculator.outputs";

  /** What is wrong with the inputs, or remarks on the outputs. */
  public static final String CALCULATOR_MESSAGE = "samples.calculator.message";

  private SamplesIds() {}
}
