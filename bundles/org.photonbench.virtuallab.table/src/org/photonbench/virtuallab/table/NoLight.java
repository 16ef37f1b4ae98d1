package org.photonbench.virtuallab.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Darkness: the detectors still have their dark counts. */
record NoLight(BlockClock clock) implements LightSource {
  @Override
  public List<Line> lines() {
    return List.of();
  }

  @Override
  public Set<PhotonField> offers() {
    return EnumSet.allOf(PhotonField.class);
  }

  @Override
  public void emit(LightBlock block, Xoshiro256 random) {
    // Nothing shines.
  }
}
