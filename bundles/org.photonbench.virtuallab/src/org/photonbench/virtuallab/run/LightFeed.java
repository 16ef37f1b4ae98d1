package org.photonbench.virtuallab.run;

import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.random.RandomStreams;

/** Makes the light of a set-up as it arrives at the detectors, block by block. */
class LightFeed implements AutoCloseable {
  private final Setup setup;
  private final RandomStreams light;
  private final RandomStreams[] stages;
  private final LightBlock block;

  LightFeed(Setup setup) {
    this.setup = setup;
    light = new RandomStreams(setup.seed(), Setup.LIGHT_ROLE);
    stages = new RandomStreams[setup.stages().size()];
    for (int i = 0; i < stages.length; i++) {
      stages[i] = new RandomStreams(setup.seed(), Setup.STAGE_ROLE + i);
    }
    block = newBlock();
  }

  final LightBlock newBlock() {
    return new LightBlock(setup.source().clock(), setup.fields());
  }

  /** The block with this number, which follows the last one. Valid until the next call. */
  LightBlock next(long index) throws InterruptedException {
    make(block, index);
    return block;
  }

  final void make(LightBlock target, long index) {
    target.clear(index);
    setup.source().emit(target, light.block(index));
    for (int i = 0; i < stages.length; i++) {
      OpticalStage stage = setup.stages().get(i);
      stage.apply(target, stages[i].block(index));
    }
  }

  @Override
  public void close() {}
}
