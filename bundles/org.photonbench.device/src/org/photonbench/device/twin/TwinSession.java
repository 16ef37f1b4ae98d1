package org.photonbench.device.twin;

/** A twin's end of one connection: takes bytes as they come, on one thread. */
@FunctionalInterface
public interface TwinSession {
  /** The other end: takes what the twin sends, at any time and from any thread. */
  @FunctionalInterface
  interface Host {
    void send(byte[] bytes);
  }

  /** Makes the twin's end of a new connection. */
  @FunctionalInterface
  interface Factory {
    TwinSession open(Host host);
  }

  void received(byte value);
}
