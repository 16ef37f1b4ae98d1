package org.photonbench.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.picoquant.RecordDecoder;
import org.photonbench.photon.io.picoquant.RecordType;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;
import org.photonbench.photon.io.write.RecordingEnd;

/**
 * Blocks of photons to a finished PTU file in the cache of the system; an operation is a record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WriteBenchmark {
  static final RecordingDescription DESCRIPTION =
      new RecordingDescription(
          TimeBase.t2(1e-12),
          "synthetic",
          Optional.empty(),
          "",
          OptionalDouble.empty(),
          List.of(),
          "PhotonBench benchmarks",
          "1");

  private final List<PhotonBlock> blocks = new ArrayList<>();
  private Path file;

  @Setup
  public void prepare() throws IOException {
    ByteBuffer records = SyntheticRecord.get().records();
    RecordDecoder decoder = RecordDecoder.of(RecordType.HYDRAHARP_V2_T2, OpenOptions.DEFAULT, 0);
    records.rewind();
    while (records.hasRemaining()) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      decoder.decode(records, block);
      blocks.add(block);
    }
    file = Files.createTempFile("photonbench-benchmark", ".ptu");
    writePtu();
    verify();
  }

  @TearDown(Level.Iteration)
  public void verify() throws IOException {
    Checksum actual = new Checksum();
    PhotonBlock block = new PhotonBlock(RecordMode.T2);
    try (PhotonSource source = new Recordings().open(file)) {
      while (source.next(block)) {
        actual.accept(block);
      }
      Check.equal(SyntheticRecord.PHOTONS, source.balance().photons(), "photons written");
    }
    Check.equal(SyntheticRecord.get().checksum(), actual.value(), "checksum of what was written");
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.RECORDS)
  public long writePtu() throws IOException {
    try (PtuWriter writer =
        PtuWriter.create(file, OutputMode.WHOLE_REPLACING, DESCRIPTION, PtuOptions.DEFAULT)) {
      for (PhotonBlock block : blocks) {
        writer.write(block);
      }
      writer.finish(RecordingEnd.after(20));
      writer.publish();
      return writer.records();
    }
  }
}
