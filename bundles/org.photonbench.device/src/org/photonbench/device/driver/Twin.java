package org.photonbench.device.driver;

import org.photonbench.device.twin.TwinFaults;

/** A running simulated instrument behind a real wire. */
public interface Twin extends AutoCloseable {
  /** How its driver reaches it, in the form of a set-up file, for example a TCP address. */
  String connection();

  /** How to make its wire misbehave. */
  TwinFaults faults();

  /** Ends it. */
  @Override
  void close();
}
