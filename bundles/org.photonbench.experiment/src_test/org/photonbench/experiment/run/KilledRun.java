package org.photonbench.experiment.run;

import java.nio.file.Path;
import java.time.Duration;
import org.photonbench.device.twin.TwinWorld;

/** A program that runs a plan, tells the photons that its time tagger gave, and is killed. */
final class KilledRun {
  static final String RATE = "1e5";

  private KilledRun() {}

  /** Takes the folder of the run and the length of its first recording in s. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    double seconds = Double.parseDouble(arguments[1]);
    try (Twins twins = new Twins(Twins.generator(RATE))) {
      TwinWorld world = twins.session().world();
      ExperimentRun run =
          ExperimentRun.start(
              twins.request(
                  Twins.plan(
                      twins.session().setUp(),
                      Twins.acquire("first", seconds),
                      Twins.acquire("second", 1)),
                  folder));
      while (!run.await(Duration.ofMillis(5))) {
        System.out.println((long) world.value("tagger", "photons").orElse(0));
      }
    }
  }
}
