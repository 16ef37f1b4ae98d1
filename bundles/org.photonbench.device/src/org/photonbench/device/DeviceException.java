package org.photonbench.device;

/** An instrument could not do what was asked. The message says what, why and what to do. */
public final class DeviceException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What kind of refusal or failure it is, for programs. */
  public enum Reason {
    /** No connection could be opened, or nothing answered on it. */
    UNREACHABLE,
    /** No connection is open. */
    NOT_CONNECTED,
    /** The connection was open and is not any more. */
    LOST,
    /** No answer in time. */
    TIMEOUT,
    /** The answer makes no sense. */
    BAD_REPLY,
    /** Another instrument answers than the one meant. */
    WRONG_INSTRUMENT,
    /** A limit of the controller, the profile or the experiment. */
    LIMIT,
    /** It is doing something else. */
    BUSY,
    /** An absolute move without a reference. */
    UNREFERENCED,
    /** No permit, or an interlock. */
    INTERLOCKED,
    /** The instrument reports an error. */
    INSTRUMENT,
    /** There is no such property, or it cannot be read or written so. */
    PROPERTY,
    /** It was stopped before it was done. */
    STOPPED,
    /** It took longer than its deadline. */
    DEADLINE,
    /** It cannot do that at all. */
    UNSUPPORTED
  }

  private final Reason reason;

  public DeviceException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public DeviceException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
