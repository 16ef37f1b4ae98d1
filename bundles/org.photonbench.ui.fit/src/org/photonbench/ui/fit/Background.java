package org.photonbench.ui.fit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where curves are evaluated: of several pieces of work of one kind only the last counts. */
interface Background {
  /** What is evaluated. */
  enum Kind {
    GUESS,
    CURVE,
    RESPONSE
  }

  /** Works at once, in the thread that asks. */
  Background SAME_THREAD =
      new Background() {
        @Override
        public <T> void run(Kind kind, Supplier<T> work, Consumer<T> done) {
          done.accept(work.get());
        }
      };

  /**
   * @param work is not to touch what the user interface changes
   * @param done told on the user interface thread, unless newer work of the kind was asked for
   */
  <T> void run(Kind kind, Supplier<T> work, Consumer<T> done);
}
