package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path target() {
    return folder.resolve("a.ptu");
  }

  private static void refuses(String part, Path target, OutputMode mode) {
    String message =
        assertThrows(RecordingWriteException.class, () -> OutputFile.check(target, mode))
            .getMessage();
    assertTrue(message.contains(part), message);
    assertEquals(
        message,
        assertThrows(RecordingWriteException.class, () -> OutputFile.create(target, mode))
            .getMessage());
  }

  @Test
  void aWholeFileIsThereOnlyWhenPublished() throws IOException {
    try (OutputFile file = OutputFile.create(target(), OutputMode.WHOLE)) {
      Files.writeString(file.path(), "new");
      assertFalse(Files.exists(target()));
      assertTrue(names().getFirst().startsWith(".a.ptu."));
      file.publish();
      file.publish();
      assertEquals(target(), file.path());
    }
    assertEquals(List.of("a.ptu"), names());
    assertEquals("new", Files.readString(target()));
  }

  @Test
  void nothingStaysOfOneThatWasNot() throws IOException {
    try (OutputFile file = OutputFile.create(target(), OutputMode.WHOLE)) {
      Files.writeString(file.path(), "new");
    }
    OutputFile.check(target(), OutputMode.WHOLE);
    assertEquals(List.of(), names());
  }

  @Test
  void aDirectFileStaysWhateverHappens() throws IOException {
    try (OutputFile file = OutputFile.create(target(), OutputMode.DIRECT)) {
      assertEquals(target(), file.path());
    }
    assertEquals(List.of("a.ptu"), names());
  }

  @Test
  void whatIsThereIsReplacedOnlyIfAllowed() throws IOException {
    Files.writeString(target(), "old");
    refuses("exists already", target(), OutputMode.DIRECT);
    refuses("exists already", target(), OutputMode.WHOLE);
    try (OutputFile file = OutputFile.create(target(), OutputMode.WHOLE_REPLACING)) {
      Files.writeString(file.path(), "new");
      assertEquals("old", Files.readString(target()));
      file.publish();
    }
    assertEquals("new", Files.readString(target()));
    // Another one came meanwhile.
    Path other = folder.resolve("b.ptu");
    try (OutputFile file = OutputFile.create(other, OutputMode.WHOLE)) {
      Files.writeString(other, "theirs");
      assertThrows(RecordingWriteException.class, file::publish);
    }
    assertEquals("theirs", Files.readString(other));
    assertEquals(List.of("a.ptu", "b.ptu"), names());
  }

  @Test
  void placesThatCannotBeAreRefused() throws IOException {
    refuses("is a folder", folder, OutputMode.WHOLE_REPLACING);
    refuses("There is no folder", folder.resolve("none/a.ptu"), OutputMode.WHOLE);
    Path file = Files.writeString(folder.resolve("file"), "");
    refuses("There is no folder", file.resolve("a.ptu"), OutputMode.DIRECT);
    refuses("name too long", folder.resolve("x".repeat(250) + ".ptu"), OutputMode.WHOLE);
    assertEquals(List.of("file"), names());
  }
}
