package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordingExportsTest {
  @Test
  void theEndingOfTheNameChoosesWhateverItsCase() throws IOException {
    RecordingExports exports = new RecordingExports();
    assertEquals("picoquant.ptu", exports.require(Path.of("a.b.PTU")).id());
    assertEquals("photonbench.csv", exports.require(Path.of("x/a.csv")).id());
    assertEquals(Optional.empty(), exports.find(Path.of("ptu")));
    assertEquals(Optional.empty(), exports.find(Path.of("/")));
    String message =
        assertThrows(RecordingWriteException.class, () -> exports.require(Path.of("a.doc")))
            .getMessage();
    assertTrue(message.contains("a.doc") && message.contains(".csv (CSV)"), message);
  }

  @Test
  void noTwoExportsShareAnIdentifierOrAnEnding() {
    Set<String> taken = new HashSet<>();
    for (RecordingExport export : new RecordingExports().exports()) {
      assertTrue(taken.add(export.id()), export.id());
      export.extensions().forEach(extension -> assertTrue(taken.add("." + extension), extension));
    }
  }

  @Test
  void givenExportsComeFirst() throws IOException {
    RecordingExport mine = new PtuExport();
    RecordingExports exports = new RecordingExports(List.of(mine));
    assertEquals(mine, exports.require(Path.of("a.ptu")));
    assertEquals(new RecordingExports().exports().size(), exports.exports().size());
  }
}
