package org.photonbench.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verb of the command line. */
interface Verb {
  String name();

  /** Its options and arguments. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   * @throws UserException if nothing could be done at all
   */
  int run(ParseResult parsed) throws UserException;
}
