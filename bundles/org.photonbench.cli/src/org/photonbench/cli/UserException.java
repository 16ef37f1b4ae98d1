package org.photonbench.cli;

/** Something the user can put right. The message says what, where and what to do. */
final class UserException extends Exception {
  private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message);
  }
}
