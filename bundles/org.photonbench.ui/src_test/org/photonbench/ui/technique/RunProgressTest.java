package org.photonbench.ui.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunProgressTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void tellsSpeedAndRemainingTime() {
    RunProgress progress = new RunProgress(0);
    assertEquals("", progress.text());
    progress.update(0.25, 24_800_000, 2 * SECOND);
    assertEquals("12\u202FMphotons/s, 6\u202Fs left", progress.text());
    assertEquals(0.25, progress.fraction());
  }

  @Test
  void countsThePhotonsOfAllPasses() {
    RunProgress progress = new RunProgress(0);
    progress.update(0.5, 1_000_000, SECOND);
    progress.update(0.75, 500_000, 2 * SECOND);
    assertEquals("750\u202Fkphotons/s, 1\u202Fs left", progress.text());
  }

  @Test
  void saysNoRemainingTimeTooEarly() {
    RunProgress progress = new RunProgress(0);
    progress.update(0.001, 5_000, SECOND / 10);
    assertEquals("50\u202Fkphotons/s", progress.text());
  }

  @Test
  void longTimesAreInMinutesAndHours() {
    assertEquals("1\u202Fs", RunProgress.duration(0.2));
    assertEquals("3\u202Fmin 20\u202Fs", RunProgress.duration(200));
    assertEquals("2\u202Fh 5\u202Fmin", RunProgress.duration(7500));
  }
}
