package org.photonbench.device.permit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.photonbench.device.DeviceException;

/**
 * Who has permitted what. No driver turns on light, heat or field without asking here; taking a
 * permit away makes safe what runs on it. Nothing is permitted at the start. Thread-safe.
 */
public final class PermitService {
  /**
   * A permit.
   *
   * @param holder who gave it, for the log and the file that is recorded
   */
  public record Permit(Hazard hazard, String holder) {}

  /** Is told that a permit was withdrawn and must make safe what runs on it. */
  public interface WithdrawalListener {
    void withdrawn(Hazard hazard, String reason);
  }

  private final Map<Hazard, Permit> permits = new EnumMap<>(Hazard.class);
  private final Map<Hazard, String> reasons = new EnumMap<>(Hazard.class);
  private final List<WithdrawalListener> listeners = new CopyOnWriteArrayList<>();

  /** Permits it. */
  public synchronized Permit grant(Hazard hazard, String holder) {
    Permit permit = new Permit(hazard, holder);
    permits.put(hazard, permit);
    reasons.remove(hazard);
    return permit;
  }

  /**
   * Withdraws a permit and tells all listeners, on this thread, before it returns.
   *
   * @param reason a clause for people, for example {@code the operator withdrew it}
   */
  public void withdraw(Hazard hazard, String reason) {
    synchronized (this) {
      permits.remove(hazard);
      reasons.put(hazard, reason);
    }
    RuntimeException first = null;
    for (WithdrawalListener listener : listeners) {
      try {
        listener.withdrawn(hazard, reason);
      } catch (RuntimeException e) {
        first = e; // The others must be made safe all the same.
      }
    }
    if (first != null) {
      throw first;
    }
  }

  public synchronized Optional<Permit> permit(Hazard hazard) {
    return Optional.ofNullable(permits.get(hazard));
  }

  /**
   * Refuses unless it is permitted.
   *
   * @throws DeviceException that says what to do
   */
  public synchronized void require(Hazard hazard, String deviceId) throws DeviceException {
    if (!permits.containsKey(hazard)) {
      String reason = reasons.get(hazard);
      throw new DeviceException(
          DeviceException.Reason.INTERLOCKED,
          deviceId
              + ": there is no permit for "
              + hazard.text()
              + (reason == null ? "" : " (" + reason + ")")
              + "; the operator must grant it first.");
    }
  }

  public void addListener(WithdrawalListener listener) {
    listeners.add(listener);
  }

  public void removeListener(WithdrawalListener listener) {
    listeners.remove(listener);
  }
}
