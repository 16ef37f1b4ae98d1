package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.io.picoquant.Stream.Event;
import org.photonbench.photon.io.picoquant.Stream.Photon;

class PtuSourceTest {
  private static final RecordType TYPE = RecordType.HYDRAHARP_V2_T2;

  @TempDir Path folder;

  private Path write(byte[] file) throws IOException {
    return Files.write(folder.resolve("run.ptu"), file);
  }

  private static PhotonSource open(Path path) throws IOException {
    return new PtuFormat().open(path, OpenOptions.DEFAULT);
  }

  @Test
  void positionRunsFromHeaderToEnd() throws IOException {
    int[] records = new int[40_000];
    byte[] file = PtuBytes.of(TYPE, records.length).with(records);
    try (PhotonSource source = open(write(file))) {
      assertEquals(file.length, source.length());
      assertEquals(file.length - 160_000, source.position());
      assertEquals(RecordBalance.EMPTY, source.balance());
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      assertTrue(source.next(block));
      assertEquals(block.capacity(), block.size());
      assertEquals(file.length - 160_000 + 4L * block.size(), source.position());
      assertEquals(block.size(), source.balance().records());
      assertTrue(source.next(block));
      assertTrue(source.next(block));
      assertEquals(40_000 - 2 * block.capacity(), block.size());
      assertFalse(source.next(block));
      assertEquals(0, block.size());
      assertEquals(file.length, source.position());
    }
  }

  @Test
  void aRecordCutOffIsReported() throws IOException {
    byte[] file = PtuBytes.of(TYPE, 2).with(1, 2, 3);
    try (PhotonSource source = open(write(Arrays.copyOf(file, file.length - 1)))) {
      Stream stream = Stream.of(source, 100);
      assertEquals(List.of(new Photon(1, 0, 0), new Photon(2, 0, 0)), stream.photons());
      assertEquals(
          List.of(
              new Event(
                  Kind.TRUNCATED,
                  2,
                  2,
                  file.length - 4,
                  3,
                  "The file ends within a record: its last 3 bytes are not read.")),
          stream.events());
      assertEquals(new RecordBalance(2, 2, 0, 0, 0, 0, 0, 3, 0), stream.balance());
      assertEquals(file.length - 1, source.position());
    }
  }

  @Test
  void moreOrFewerRecordsThanAnnouncedAreAllReadAndReported() throws IOException {
    for (int declared : new int[] {2, 7}) {
      try (PhotonSource source = open(write(PtuBytes.of(TYPE, declared).with(1, 2, 3)))) {
        Stream stream = Stream.of(source, 2);
        assertEquals(3, stream.photons().size());
        assertEquals(
            List.of(
                new Event(
                    Kind.RECORD_COUNT,
                    3,
                    3,
                    source.length(),
                    declared,
                    "The header announces "
                        + declared
                        + " records, the file holds 3; all of them are read.")),
            stream.events());
      }
    }
  }

  @Test
  void anUnknownNumberOfRecordsIsNoFault() throws IOException {
    for (int declared : new int[] {0, -1}) {
      try (PhotonSource source = open(write(PtuBytes.of(TYPE, declared).with(1, 2, 3)))) {
        Stream stream = Stream.of(source, 2);
        assertEquals(3, stream.photons().size());
        assertEquals(List.of(), stream.events());
        assertEquals(1, source.info().warnings().size());
      }
    }
  }

  @Test
  void aFileWithoutRecordsIsEmpty() throws IOException {
    try (PhotonSource source = open(write(PtuBytes.of(TYPE, 0).with()))) {
      assertEquals(new Stream(List.of(), List.of(), RecordBalance.EMPTY), Stream.of(source, 2));
    }
  }

  @Test
  void aFileThatShrinksIsReported() throws IOException {
    int[] records = new int[1000];
    byte[] file = PtuBytes.of(TYPE, records.length).with(records);
    Path path = write(file);
    try (PtuSource source = new PtuFormat().open(path, OpenOptions.DEFAULT, 64);
        RandomAccessFile shrinking = new RandomAccessFile(path.toFile(), "rw")) {
      shrinking.setLength(file.length - 2000);
      String message =
          assertThrows(RecordingFormatException.class, () -> Stream.of(source, 10)).getMessage();
      assertTrue(message.startsWith("run.ptu: the file became shorter"), message);
    }
  }

  @Test
  void recordsBeyondFourGigabytesHaveTheirPlaceAndTheirTime() throws IOException {
    byte[] header = PtuBytes.of(TYPE, 0).with();
    int hole = 1 << 20;
    long firstRecord = (5L << 30) + 2;
    Path path = folder.resolve("large.ptu");
    try (FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      file.write(ByteBuffer.wrap(header));
      byte[] end = PtuBytes.words(PtuBytes.hydraT2(1, 63, 3), PtuBytes.hydraT2(1, 16, 0), 5);
      file.write(ByteBuffer.wrap(end), firstRecord + 4L * hole);
    }
    long length = firstRecord + 4L * hole + 12;
    assertEquals(length, Files.size(path));
    try (PhotonSource whole = open(path)) {
      // The hole reads as photons of channel 0 at time 0.
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      assertTrue(whole.next(block));
      assertEquals(length, whole.length());
      RecordDecoder decoder = RecordDecoder.of(TYPE, OpenOptions.DEFAULT, firstRecord);
      try (SeekableByteChannel channel = Files.newByteChannel(path);
          PtuSource source =
              new PtuSource(
                  channel, "large.ptu", length, whole.info(), decoder, PtuSource.BUFFER_BYTES)) {
        assertEquals(firstRecord, source.position());
        Stream stream = Stream.of(source, PhotonBlock.DEFAULT_CAPACITY);
        assertEquals(hole + 1, stream.photons().size());
        assertEquals(new Photon(3L * 33_554_432 + 5, 0, 0), stream.photons().getLast());
        assertEquals(length - 8, stream.events().getFirst().bytePosition());
        assertEquals(length, source.position());
        assertEquals(new RecordBalance(hole + 3, hole + 1, 0, 1, 0, 0, 1, 0, 3), stream.balance());
      }
    }
  }
}
