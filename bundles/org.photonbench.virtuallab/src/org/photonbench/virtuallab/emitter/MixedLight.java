package org.photonbench.virtuallab.emitter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Several sources in one focus: their photons in order of time, their lines one after the other.
 */
public final class MixedLight implements LightSource {
  private final List<LightSource> sources;
  private final List<Line> lines = new ArrayList<>();
  private final int[] firstLine;
  private final int[] next;
  private final Xoshiro256 part = new Xoshiro256(0);
  private final Set<PhotonField> offers = EnumSet.allOf(PhotonField.class);
  private LightBlock[] blocks = {};

  /**
   * @param sources at least one, all with the same clock
   */
  public MixedLight(List<LightSource> sources) {
    this.sources = List.copyOf(sources);
    firstLine = new int[sources.size()];
    next = new int[sources.size()];
    for (int i = 0; i < sources.size(); i++) {
      LightSource source = sources.get(i);
      if (source.clock() != sources.getFirst().clock()) {
        throw new IllegalArgumentException("sources in one focus must have the same clock");
      }
      firstLine[i] = lines.size();
      lines.addAll(source.lines());
      offers.retainAll(source.offers());
    }
    if (lines.size() > Byte.MAX_VALUE || sources.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(
          sources.size() + " sources with " + lines.size() + " lines are too many; 127 at most");
    }
  }

  @Override
  public BlockClock clock() {
    return sources.getFirst().clock();
  }

  @Override
  public List<Line> lines() {
    return lines;
  }

  @Override
  public Set<PhotonField> offers() {
    return offers;
  }

  @Override
  public void emit(LightBlock block, Xoshiro256 random) {
    if (blocks.length == 0) {
      blocks = new LightBlock[sources.size()];
      for (int i = 0; i < blocks.length; i++) {
        blocks[i] = new LightBlock(clock(), block.fields());
      }
    }
    int total = 0;
    for (int i = 0; i < blocks.length; i++) {
      blocks[i].clear(block.index());
      // A part draws as many numbers as it likes without touching those of the others.
      part.restart(random.nextLong());
      sources.get(i).emit(blocks[i], part);
      total += blocks[i].size();
      next[i] = 0;
    }
    block.ensureCapacity(total);
    block.setSize(total);
    for (int at = 0; at < total; at++) {
      int first = earliest();
      blocks[first].copy(next[first]++, block, at);
      if (block.has(PhotonField.LINE)) {
        block.lines()[at] += (byte) firstLine[first];
      }
      if (block.has(PhotonField.EMITTER)) {
        block.emitters()[at] = (byte) first;
      }
    }
  }

  /** The source with the earliest photon that is left. */
  private int earliest() {
    int first = -1;
    double time = Double.POSITIVE_INFINITY;
    for (int i = 0; i < blocks.length; i++) {
      if (next[i] < blocks[i].size() && (first < 0 || blocks[i].blockTime(next[i]) < time)) {
        first = i;
        time = blocks[i].blockTime(next[i]);
      }
    }
    return first;
  }
}
