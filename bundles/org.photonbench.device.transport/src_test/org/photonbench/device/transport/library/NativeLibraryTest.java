package org.photonbench.device.transport.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
  @TempDir Path folder;

  private static LibraryDescription called(String name) {
    return new LibraryDescription(
        "ACME Tagger Library",
        "the ACME software 3",
        List.of(name),
        List.of(name),
        List.of(Path.of("/opt/acme")));
  }

  @Test
  void anAbsentLibraryIsExplained() {
    String message =
        assertThrows(
                LibraryAbsentException.class,
                () -> NativeLibrary.open(called("libacme-none.so"), List.of(folder)))
            .getMessage();
    for (String part :
        List.of(
            "ACME Tagger Library is not there",
            "libacme-none.so",
            folder.toString(),
            Path.of("/opt/acme").toString(),
            "install the ACME software 3",
            LibrarySearch.VARIABLE)) {
      assertTrue(message.contains(part), message);
    }
  }

  @Test
  void aFileThatIsNoLibraryIsNamedWithTheReason() throws IOException {
    Path file = Files.writeString(folder.resolve("libacme.so"), "this is no library");
    String message =
        assertThrows(
                LibraryAbsentException.class,
                () -> NativeLibrary.open(called("libacme.so"), List.of(folder)))
            .getMessage();
    assertTrue(message.contains(file + " was found but not loaded"), message);
    if (System.getProperty("os.name").startsWith("Linux")) {
      assertTrue(message.contains("file too short") || message.contains("ELF"), message);
    }
  }

  @Test
  void functionsAreCalledAndMissingOnesNamed() throws Throwable {
    Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "a Linux library");
    try (NativeLibrary library = NativeLibrary.open(called("libm.so.6"), List.of())) {
      assertTrue(library.has("cbrt"));
      double root =
          (double)
              library
                  .function(
                      "cbrt",
                      FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE))
                  .invokeExact(27.0);
      assertEquals(3, root, 1e-15);
      assertFalse(library.has("no_such_function"));
      String message =
          assertThrows(
                  LibraryAbsentException.class,
                  () ->
                      library.function(
                          "no_such_function", FunctionDescriptor.of(ValueLayout.JAVA_INT)))
              .getMessage();
      assertTrue(message.contains("no function no_such_function"), message);
    }
  }

  @Test
  void givenFoldersComeFirst() {
    List<Path> folders = LibrarySearch.folders(called("x"), List.of(folder));
    assertEquals(folder, folders.getFirst());
    assertTrue(folders.contains(Path.of("/opt/acme")));
  }
}
