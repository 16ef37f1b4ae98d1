package org.photonbench.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.io.Recordings;

/**
 * The synthetic record as T3 at 80 MHz in files of two vendors, in the cache of the system, to
 * blocks of photons: recognise, open, read, decode; an operation is a photon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VendorFileBenchmark {
  private static final int BUFFER_BYTES = 1 << 20;

  /** Room for a photon with the overflows before it. */
  private static final int LONGEST = 1 << 12;

  // SPC-130: invalid with overflow counts overflows in its low bits; overflow alone is one.
  private static final int SPC_CLOCK_TENTHS_OF_NANOSECONDS = SyntheticRecord.PULSE_PERIOD / 100;
  private static final int SPC_HEADER = 1 << 31 | 1 << 27 | SPC_CLOCK_TENTHS_OF_NANOSECONDS;
  private static final int SPC_OVERFLOW = 1 << 30;
  private static final int SPC_OVERFLOWS = 1 << 31 | SPC_OVERFLOW;
  private static final int SPC_MACRO_BITS = 12;
  private static final int SPC_ADC_VALUES = 1 << 12;

  // PicoHarp 300: channel 15 with all other bits 0 is an overflow; detectors count from 1.
  private static final int PT3_OVERFLOW = 15 << 28;
  private static final int PT3_NSYNC_BITS = 16;
  private static final int PT3_HEADER_BYTES = 728;

  private final PhotonBlock block = new PhotonBlock(RecordMode.T3);
  private Path spc;
  private Path pt3;
  private long spcChecksum;
  private long pt3Checksum;

  @Setup
  public void prepare() throws IOException {
    SyntheticRecord record = SyntheticRecord.get();
    spcChecksum = checksum(record, 0);
    pt3Checksum = checksum(record, 1);
    spc = Files.createTempFile("photonbench-benchmark", ".spc");
    writeSpc(record);
    pt3 = Files.createTempFile("photonbench-benchmark", ".pt3");
    writePt3(record);
    verify();
  }

  private static long checksum(SyntheticRecord record, int firstChannel) {
    Checksum checksum = new Checksum();
    for (int i = 0; i < SyntheticRecord.PHOTONS; i++) {
      checksum.add(
          record.times[i] / SyntheticRecord.PULSE_PERIOD, record.channels[i] + firstChannel);
    }
    return checksum.value();
  }

  private static ByteBuffer buffer() {
    return ByteBuffer.allocateDirect(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes the buffer if there might be no room for another photon, or if it must be. */
  private static void drain(ByteBuffer bytes, FileChannel file, boolean now) throws IOException {
    if (now || bytes.remaining() < LONGEST) {
      bytes.flip();
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      bytes.clear();
    }
  }

  private void writeSpc(SyntheticRecord record) throws IOException {
    ByteBuffer bytes = buffer().putInt(SPC_HEADER);
    try (FileChannel file = FileChannel.open(spc, StandardOpenOption.WRITE)) {
      long overflows = 0;
      for (int i = 0; i < SyntheticRecord.PHOTONS; i++) {
        long pulse = record.times[i] / SyntheticRecord.PULSE_PERIOD;
        long rest = record.times[i] % SyntheticRecord.PULSE_PERIOD;
        int adc = (int) (SPC_ADC_VALUES - 1 - rest * SPC_ADC_VALUES / SyntheticRecord.PULSE_PERIOD);
        int more = (int) ((pulse >> SPC_MACRO_BITS) - overflows);
        overflows += more;
        if (more > 1) {
          bytes.putInt(SPC_OVERFLOWS | more);
        }
        bytes.putInt(
            (more == 1 ? SPC_OVERFLOW : 0)
                | adc << 16
                | record.channels[i] << SPC_MACRO_BITS
                | (int) (pulse & (1 << SPC_MACRO_BITS) - 1));
        drain(bytes, file, false);
      }
      drain(bytes, file, true);
    }
  }

  private void writePt3(SyntheticRecord record) throws IOException {
    ByteBuffer bytes = buffer();
    // The fields that a reader needs, at their places in the header; the others are 0.
    put(bytes, 0, "PicoHarp 300");
    put(bytes, 16, "2.0");
    bytes.putInt(332, Integer.SIZE).putInt(340, 1).putInt(348, 3);
    bytes.putInt(364, (int) (record.times[SyntheticRecord.PHOTONS - 1] / 1_000_000_000) + 1);
    put(bytes, 536, "PicoHarp 300");
    bytes.putFloat(584, SyntheticRecord.MICRO_TICK / 1000f);
    bytes.putInt(704, (int) (1_000_000_000_000L / SyntheticRecord.PULSE_PERIOD));
    bytes.position(PT3_HEADER_BYTES);
    long records = 0;
    try (FileChannel file = FileChannel.open(pt3, StandardOpenOption.WRITE)) {
      long overflows = 0;
      for (int i = 0; i < SyntheticRecord.PHOTONS; i++) {
        long pulse = record.times[i] / SyntheticRecord.PULSE_PERIOD;
        long rest = record.times[i] % SyntheticRecord.PULSE_PERIOD;
        for (; overflows < pulse >> PT3_NSYNC_BITS; overflows++) {
          bytes.putInt(PT3_OVERFLOW);
          records++;
        }
        bytes.putInt(
            record.channels[i] + 1 << 28
                | (int) (rest / SyntheticRecord.MICRO_TICK) << PT3_NSYNC_BITS
                | (int) (pulse & (1 << PT3_NSYNC_BITS) - 1));
        records++;
        drain(bytes, file, false);
      }
      drain(bytes, file, true);
      ByteBuffer number = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      file.write(number.putInt((int) records).flip(), 720);
    }
  }

  private static void put(ByteBuffer bytes, int position, String text) {
    bytes.put(position, text.getBytes(StandardCharsets.US_ASCII));
  }

  @TearDown(Level.Iteration)
  public void verify() throws IOException {
    verify(spc, spcChecksum);
    verify(pt3, pt3Checksum);
  }

  private void verify(Path file, long checksum) throws IOException {
    Checksum actual = new Checksum();
    Check.equal(SyntheticRecord.PHOTONS, decode(file, actual), "photons of " + file);
    Check.equal(checksum, actual.value(), "checksum of the photons of " + file);
  }

  @TearDown
  public void deleteFiles() throws IOException {
    Files.deleteIfExists(spc);
    Files.deleteIfExists(pt3);
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long decodeSpc() throws IOException {
    return decode(spc, nothing -> {});
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long decodePt3() throws IOException {
    return decode(pt3, nothing -> {});
  }

  private long decode(Path file, PhotonAccumulator sink) throws IOException {
    long photons = 0;
    try (PhotonSource source = new Recordings().open(file)) {
      while (source.next(block)) {
        photons += block.size();
        sink.accept(block);
      }
      Check.equal(0, source.balance().faulty(), "faulty records of " + file);
    }
    return photons;
  }
}
