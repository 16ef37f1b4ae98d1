package org.photonbench.benchmarks;

import java.nio.ByteBuffer;
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
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.io.picoquant.RecordDecoder;
import org.photonbench.photon.io.picoquant.RecordType;

/** HydraHarp V2 T2 records in memory to blocks of photons; an operation is a record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBenchmark {
  private final PhotonBlock block = new PhotonBlock(RecordMode.T2);
  private ByteBuffer records;
  private long checksum;

  @Setup
  public void prepare() {
    records = SyntheticRecord.get().records();
    checksum = SyntheticRecord.get().checksum();
    verify();
  }

  /** Again at the end: by then the compiled code is at work. */
  @TearDown(Level.Iteration)
  public void verify() {
    Checksum actual = new Checksum();
    Check.equal(SyntheticRecord.PHOTONS, decode(actual), "decoded photons");
    Check.equal(checksum, actual.value(), "checksum of the decoded photons");
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.RECORDS)
  public long decodeT2() {
    return decode(nothing -> {});
  }

  private long decode(PhotonAccumulator sink) {
    RecordDecoder decoder = RecordDecoder.of(RecordType.HYDRAHARP_V2_T2, OpenOptions.DEFAULT, 0);
    records.rewind();
    long photons = 0;
    while (records.hasRemaining()) {
      block.clear();
      decoder.decode(records, block);
      photons += block.size();
      sink.accept(block);
    }
    return photons;
  }
}
