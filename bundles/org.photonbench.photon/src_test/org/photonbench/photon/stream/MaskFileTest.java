package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.LiveTime;

class MaskFileTest {
  @TempDir Path folder;

  private Path mask(String text) throws Exception {
    return Files.writeString(folder.resolve("mask.bright.csv"), text);
  }

  private static String refusal(String step) {
    return assertThrows(StreamSyntaxException.class, () -> StreamPipeline.parse(step)).getMessage();
  }

  @Test
  void theTableIsReadAndItsHashBecomesPartOfTheText() throws Exception {
    Path file = mask("start (ticks of 1.25E-8 s),end (ticks of 1.25E-8 s)\r\n0,10\r\n20,35\r\n");
    StreamPipeline pipeline = StreamPipeline.parse("channels=0; mask=@" + file);
    MaskFile mask = (MaskFile) pipeline.steps().get(1);
    assertEquals(LiveTime.of(new long[] {0, 20}, new long[] {10, 35}), mask.live());
    assertEquals(OptionalDouble.of(1.25e-8), mask.tickSeconds());
    assertEquals(pipeline, StreamPipeline.parse(pipeline.text()));
    assertTrue(pipeline.text().endsWith(" sha256=" + mask.sha256()), pipeline.text());
    String before = pipeline.text();
    mask("start,end\n0,11\n");
    assertTrue(refusal(before).contains("SHA-256 differs"));
  }

  @Test
  void whatIsNoMaskIsRefused() throws Exception {
    assertTrue(refusal("mask=@" + folder.resolve("none.csv")).contains("There is no mask"));
    assertTrue(refusal("mask=@" + folder).contains("is no mask"));
    assertTrue(refusal("mask=@" + mask("start,end\n")).contains("keeps nothing"));
    assertTrue(refusal("mask=@" + mask("start,end\n1.5,2\n")).contains("Line 2"));
    assertTrue(refusal("mask=@" + mask("start,end\n5,9\n7,12\n")).contains("must rise"));
    assertTrue(
        refusal("mask=@" + mask("start,end\n99999999999999999999,7\n")).contains("beyond 64 bits"));
  }
}
