package org.photonbench.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/**
 * A PTU file, in the cache of the system, to a normalised g2 within +-1 us in bins of 1 ns: open,
 * read, decode, correlate, divide; an operation is a photon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FileBenchmark {
  private Path file;
  private long pairs;
  private long checksum;

  @Setup
  public void prepare() throws IOException {
    SyntheticRecord record = SyntheticRecord.get();
    pairs = record.pairs(1_000_000);
    checksum = record.checksum();
    file = Files.createTempFile("photonbench-benchmark", ".ptu");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (ByteBuffer part : new ByteBuffer[] {record.header(), record.records()}) {
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
    verify();
  }

  @TearDown(Level.Iteration)
  public void verify() throws IOException {
    Checksum actual = new Checksum();
    LinearCorrelator correlator = correlator();
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        actual.accept(block);
        correlator.accept(block);
      }
      Check.equal(SyntheticRecord.RECORDS, source.balance().records(), "records of the file");
    }
    Check.equal(checksum, actual.value(), "checksum of the photons of the file");
    Check.equal(pairs, correlator.pairs(), "pairs within +-1 us");
    double mean = 0;
    double[] g2 = fileToG2();
    for (double value : g2) {
      mean += value / g2.length;
    }
    if (!(Math.abs(mean - 1) < 0.01)) {
      throw new IllegalStateException("WRONG RESULT: g2 of uncorrelated light is " + mean);
    }
  }

  @TearDown
  public void deleteFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public double[] fileToG2() throws IOException {
    LinearCorrelator correlator = correlator();
    double duration;
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        correlator.accept(block);
      }
      duration =
          source.info().timeBase().ticks(source.info().acquisitionSeconds().orElseThrow() * 1e12);
    }
    long[] counts = correlator.counts();
    long[] edges = correlator.edges();
    double[] g2 = new double[counts.length];
    for (int k = 0; k < g2.length; k++) {
      double expected =
          PairExpectation.linear(
              correlator.photonsA(), correlator.photonsB(), duration, edges[k], edges[k + 1]);
      g2[k] = counts[k] / expected;
    }
    return g2;
  }

  private static LinearCorrelator correlator() {
    return new LinearCorrelator(new Channel(0), new Channel(1), -1_000_000, 1_000, 2_000);
  }
}
