package org.photonbench.catalogue.project;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something may have changed in a folder and below, within a second. The system's
 * notices are used where they come; they do not on network drives, so that it is told once a second
 * in any case. Whoever is told looks for himself what changed.
 */
public final class ProjectWatcher implements AutoCloseable {
  private static final long POLL_MILLIS = 1000;

  /** Several notices of one change are taken together. */
  private static final long SETTLE_MILLIS = 100;

  /** Looking takes at most this share of the time, however large the project is. */
  private static final int LARGEST_SHARE = 20;

  private final Path folder;
  private final Runnable look;
  private final Thread thread;
  private final WatchService service;

  /** Not an interrupt, which would close the files of the index if it came while one looks. */
  private final CountDownLatch closed = new CountDownLatch(1);

  private ProjectWatcher(Path folder, Runnable look) {
    this.folder = folder;
    this.look = look;
    WatchService found;
    try {
      found = folder.getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      found = null; // Polling is enough.
    }
    this.service = found;
    this.thread =
        Thread.ofPlatform().daemon().name("photonbench-catalogue-watch").unstarted(this::run);
  }

  /**
   * Begins to watch.
   *
   * @param look called on a thread of its own whenever something may have changed; must not throw
   */
  public static ProjectWatcher start(Path folder, Runnable look) {
    ProjectWatcher watcher = new ProjectWatcher(folder, look);
    watcher.thread.start();
    return watcher;
  }

  private void run() {
    register(folder);
    long pause = POLL_MILLIS;
    while (await(pause)) {
      long start = System.nanoTime();
      look.run();
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      pause = Math.max(POLL_MILLIS, took * LARGEST_SHARE);
    }
  }

  /** Waits for a notice, at most so long; false when it is over. */
  private boolean await(long millis) {
    try {
      if (service == null) {
        return !closed.await(millis, TimeUnit.MILLISECONDS);
      }
      WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
      if (key != null) {
        closed.await(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
      }
      for (; key != null; key = service.poll()) {
        Path in = (Path) key.watchable();
        key.pollEvents().stream()
            .filter(event -> event.kind() == StandardWatchEventKinds.ENTRY_CREATE)
            .forEach(event -> register(in.resolve((Path) event.context())));
        key.reset();
      }
      return closed.getCount() > 0;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Folders that cannot be registered, for there are too many, are polled like all. */
  private void register(Path start) {
    if (service == null || !Files.isDirectory(start)) {
      return;
    }
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
                throws IOException {
              if (!visited.equals(folder) && visited.getFileName().toString().startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              visited.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_DELETE,
                  StandardWatchEventKinds.ENTRY_MODIFY);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Polling is enough.
    }
  }

  /** Ends watching; does not wait for a look that runs. */
  @Override
  public void close() {
    closed.countDown();
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        // Nothing is left to be closed.
      }
    }
  }
}
