package org.photonbench.ui;

import java.nio.ByteBuffer;

/** Says whether a file is one for an editor, by its content. Called on the UI thread. */
public interface FileCheck {
  /** So many bytes of a file are looked at. */
  int START_BYTES = 4096;

  /**
   * Whether the file is one for the editor. What is wrong with it later is for the editor to say.
   *
   * @param start first bytes of the file, fewer than {@link #START_BYTES} if it is shorter
   */
  boolean accepts(ByteBuffer start);
}
