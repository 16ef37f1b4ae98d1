package org.photonbench.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;

/** A text of 2000 spectra of 1024 counts, in the cache of the system, to a series in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SpectraFileBenchmark {
  private static final int FRAMES = 2000;
  private static final int BINS = 1024;

  private Path file;
  private long sum;

  @Setup
  public void prepare() throws IOException {
    file = Files.createTempFile("photonbench-spectra", ".txt");
    SplittableRandom random = new SplittableRandom(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Wavelength (nm)\n");
      for (int bin = 0; bin < BINS; bin++) {
        out.write("" + (500 + bin / 8.0));
        for (int frame = 0; frame < FRAMES; frame++) {
          int counts = random.nextInt(1, 60_000);
          sum += counts;
          out.write("\t" + counts);
        }
        out.write('\n');
      }
    }
    open();
  }

  @TearDown
  public void delete() throws IOException {
    open();
    Files.deleteIfExists(file);
  }

  @Benchmark
  public SpectrumSeries open() throws IOException {
    SpectrumSeries series = SpectrumFiles.open(file);
    long found = 0;
    for (int frame = 0; frame < series.size(); frame++) {
      for (double counts : series.frame(frame)) {
        found += (long) counts;
      }
    }
    Check.equal(sum, found, "sum of all counts");
    return series;
  }
}
