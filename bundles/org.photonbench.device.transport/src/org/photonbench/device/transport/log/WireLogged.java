package org.photonbench.device.transport.log;

/** Something whose line is logged: drivers' instruments are, so that the workbench can show it. */
public interface WireLogged {
  /** What went over its line; the same log from one connection to the next. */
  WireLog wireLog();
}
