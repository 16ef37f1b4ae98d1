package org.photonbench.driver.picoquant;

import java.lang.management.ManagementFactory;

/** How much heap a thread took, where the virtual machine counts it. */
final class ThreadAllocation {
  private static final com.sun.management.ThreadMXBean COUNTER = counter();

  private ThreadAllocation() {}

  private static com.sun.management.ThreadMXBean counter() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported()
            && bean.isThreadAllocatedMemoryEnabled()
        ? bean
        : null;
  }

  /** Bytes so far; 0 where nobody counts. */
  static long ofThisThread() {
    return COUNTER == null ? 0 : COUNTER.getCurrentThreadAllocatedBytes();
  }
}
