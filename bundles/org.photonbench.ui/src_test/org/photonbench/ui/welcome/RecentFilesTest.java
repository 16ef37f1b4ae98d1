package org.photonbench.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), name);
  }

  @Test
  void theLatestComesFirstAndOnce() throws IOException {
    Path a = file("a.ptu");
    Path b = file("b with blanks.ptu");
    String text = RecentFiles.with(RecentFiles.with(RecentFiles.with("", a), b), a);
    assertEquals(List.of(a, b), RecentFiles.read(text));
  }

  @Test
  void whatIsGoneIsNotOffered() throws IOException {
    Path a = file("a.ptu");
    Path b = file("b.ptu");
    String text = RecentFiles.with(RecentFiles.with("", a), b);
    Files.delete(b);
    assertEquals(List.of(a), RecentFiles.read(text));
    assertEquals(List.of(), RecentFiles.read(""));
    assertEquals(List.of(), RecentFiles.read("\n\u0000\n" + folder));
  }

  @Test
  void onlyTheLastFewAreKept() throws IOException {
    String text = "";
    for (int i = 0; i < 20; i++) {
      text = RecentFiles.with(text, file(i + ".ptu"));
    }
    List<Path> files = RecentFiles.read(text);
    assertEquals(RecentFiles.MOST, files.size());
    assertEquals(folder.resolve("19.ptu"), files.getFirst());
  }
}
