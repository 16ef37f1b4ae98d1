package org.photonbench.catalogue.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWatcherTest {
  /** Far longer than it takes: only a watcher that does not work needs it. */
  private static final long LONG_SECONDS = 60;

  @TempDir Path folder;

  @Test
  void closingDoesNotInterruptALook() throws InterruptedException {
    CountDownLatch looking = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    ProjectWatcher watcher =
        ProjectWatcher.start(
            folder,
            () -> {
              looking.countDown();
              try {
                closed.await();
              } catch (InterruptedException e) {
                interrupted.set(true);
              }
              looked.countDown();
            });
    assertTrue(looking.await(LONG_SECONDS, TimeUnit.SECONDS));
    watcher.close();
    closed.countDown();
    assertTrue(looked.await(LONG_SECONDS, TimeUnit.SECONDS));
    assertFalse(interrupted.get());
  }
}
