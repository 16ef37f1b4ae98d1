package org.photonbench.virtuallab.run;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.photonbench.virtuallab.light.LightBlock;

/** Makes the light on a thread of its own, a few blocks ahead of the detectors. */
final class AheadFeed extends LightFeed {
  private static final int BLOCKS = 4;

  private final BlockingQueue<LightBlock> empty = new ArrayBlockingQueue<>(BLOCKS);
  private final BlockingQueue<LightBlock> full = new ArrayBlockingQueue<>(BLOCKS);
  private final Thread worker;
  private volatile Throwable failure;
  private final LightBlock end;
  private LightBlock lent;

  AheadFeed(Setup setup, long blocks) {
    super(setup);
    for (int i = 0; i < BLOCKS; i++) {
      empty.add(newBlock());
    }
    end = newBlock();
    worker = Thread.ofPlatform().daemon().name("virtual light").start(() -> work(blocks));
  }

  private void work(long blocks) {
    try {
      for (long i = 0; i < blocks; i++) {
        LightBlock block = empty.take();
        make(block, i);
        full.put(block);
      }
    } catch (InterruptedException _) {
      // Closed: nobody waits any more.
    } catch (RuntimeException | Error e) {
      failure = e;
      // The detectors find the failure when they come to it.
      full.offer(end);
    }
  }

  @Override
  LightBlock next(long index) throws InterruptedException {
    if (lent != null) {
      empty.put(lent);
    }
    lent = full.take();
    if (lent == end) {
      throw new IllegalStateException("the light source failed", failure);
    }
    return lent;
  }

  @Override
  public void close() {
    worker.interrupt();
    boolean interrupted = false;
    while (true) {
      try {
        worker.join();
        break;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
