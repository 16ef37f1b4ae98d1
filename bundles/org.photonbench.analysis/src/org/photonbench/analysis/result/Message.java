package org.photonbench.analysis.result;

/**
 * Something the user should know about a result.
 *
 * @param level how bad it is
 * @param what one sentence: what happened
 * @param todo one sentence: what to do; empty if nothing
 */
public record Message(Level level, String what, String todo) {
  /** How bad a message is. */
  public enum Level {
    INFO,
    WARNING,
    ERROR
  }

  public static Message info(String what) {
    return new Message(Level.INFO, what, "");
  }

  public static Message warning(String what, String todo) {
    return new Message(Level.WARNING, what, todo);
  }

  @Override
  public String toString() {
    return todo.isEmpty() ? what : what + " " + todo;
  }
}
