package org.photonbench.ui.instruments;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;

/** Work with instruments, as jobs with progress. What an instrument refuses is a sentence. */
public final class InstrumentJobs {
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final int STEPS = 1000;

  /** Something that an instrument may refuse. */
  @FunctionalInterface
  public interface Work {
    void run() throws DeviceException;
  }

  /** Begins a task. */
  @FunctionalInterface
  public interface TaskStart {
    DeviceTask<?> start() throws DeviceException;
  }

  private InstrumentJobs() {}

  /**
   * Does something short.
   *
   * @param said told what was refused, or an empty text; on the job's thread
   */
  public static void run(String name, Work work, Consumer<String> said) {
    schedule(name, monitor -> said.accept(refusal(work)));
  }

  /** What was refused, a sentence; empty text if it was done. */
  static String refusal(Work work) {
    try {
      work.run();
      return "";
    } catch (DeviceException e) {
      return e.getMessage();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    } catch (RuntimeException e) {
      ILog.of(InstrumentJobs.class).error("A driver failed", e);
      return "The driver failed: " + e + ".";
    }
  }

  /** Runs a task to its end with progress; cancelling the job stops the instrument gently. */
  public static void task(String name, TaskStart start, Consumer<String> said) {
    schedule(
        name,
        monitor -> {
          DeviceTask<?>[] begun = {null};
          String refused = refusal(() -> begun[0] = start.start());
          DeviceTask<?> task = begun[0];
          if (task == null) {
            said.accept(refused);
            return;
          }
          said.accept("");
          follow(task, monitor, said);
        });
  }

  private static void follow(DeviceTask<?> task, IProgressMonitor monitor, Consumer<String> said) {
    SubMonitor progress = SubMonitor.convert(monitor, task.name(), STEPS);
    int done = 0;
    boolean stopped = false;
    try {
      while (task.await(GLANCE) == TaskOutcome.RUNNING) {
        double part = task.progress();
        if (!Double.isNaN(part)) {
          int reached = (int) (part * STEPS);
          progress.worked(Math.max(0, reached - done));
          done = Math.max(done, reached);
        }
        progress.subTask(task.note());
        if (monitor.isCanceled() && !stopped) {
          stopped = true;
          said.accept(refusal(() -> task.cancel(StopMode.GENTLE)));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    TaskOutcome outcome = task.outcome();
    if (outcome == TaskOutcome.FAILED || outcome == TaskOutcome.DEADLINE_MISSED) {
      said.accept(task.name() + ": " + task.note());
    }
  }

  /** Connects instruments one after the other; those left when it is cancelled stay as they are. */
  public static void connect(List<Place> places, Consumer<String> said) {
    String name = places.size() == 1 ? "Connect " + places.getFirst().entry().id() : "Connect All";
    schedule(
        name,
        monitor -> {
          SubMonitor progress = SubMonitor.convert(monitor, name, places.size());
          StringBuilder refused = new StringBuilder();
          for (Place place : places) {
            if (monitor.isCanceled()) {
              break;
            }
            progress.subTask(place.entry().id());
            String sentence =
                place.device().isEmpty()
                    ? place.entry().id() + ": " + place.problem()
                    : refusal(() -> connect(place.device().get()));
            if (!sentence.isEmpty()) {
              refused.append(refused.isEmpty() ? "" : "\n").append(sentence);
            }
            progress.worked(1);
          }
          said.accept(refused.toString());
        });
  }

  private static void connect(Device device) throws DeviceException {
    if (!device.state().isConnected()) {
      device.connect();
    }
  }

  /** Makes instruments safe and disconnects them. */
  public static void disconnect(List<Place> places, Consumer<String> said) {
    schedule(
        "Disconnect",
        monitor -> {
          StringBuilder unsafe = new StringBuilder();
          for (Place place : places) {
            place
                .device()
                .filter(device -> device.state().isConnected())
                .ifPresent(device -> {
                  var report = device.makeSafe();
                  if (!report.reached()) {
                    unsafe.append(unsafe.isEmpty() ? "" : "\n").append(report.text());
                  }
                });
            place.device().ifPresent(Device::disconnect);
          }
          said.accept(unsafe.toString());
        });
  }

  private static void schedule(String name, Consumer<IProgressMonitor> work) {
    new FamilyJob(name, JobFamily.INSTRUMENT, work::accept).schedule();
  }
}
