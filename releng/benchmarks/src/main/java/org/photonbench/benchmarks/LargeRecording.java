package org.photonbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingEnd;

/** Writes a recording of uncorrelated light of any size, for checks with files beyond 4 GB. */
public final class LargeRecording {
  /** Mean time between photons in ps: 1 Mcps. */
  private static final int MEAN_GAP = 1_000_000;

  private LargeRecording() {}

  /**
   * @param args file to write, and its size in GB
   */
  public static void main(String[] args) throws IOException {
    long bytes = (long) (Double.parseDouble(args[1]) * 1e9);
    SplittableRandom random = new SplittableRandom(1);
    PhotonBlock block = new PhotonBlock(RecordMode.T2);
    long time = 0;
    try (PtuWriter writer =
        PtuWriter.create(
            Path.of(args[0]),
            OutputMode.WHOLE_REPLACING,
            WriteBenchmark.DESCRIPTION,
            PtuOptions.DEFAULT)) {
      while (writer.position() < bytes) {
        block.clear();
        for (int i = 0; i < block.capacity(); i++) {
          // Uniform gaps: the exact law does not matter here, and they cost nothing.
          time += random.nextInt(2 * MEAN_GAP);
          block.add(time, random.nextInt(2), 0);
        }
        writer.write(block);
      }
      writer.finish(RecordingEnd.after(Math.ceil(time * 1e-9) * 1e-3));
      writer.publish();
      System.out.println(
          writer.photons()
              + " photons, "
              + writer.records()
              + " records, "
              + writer.position()
              + " bytes");
    }
  }
}
