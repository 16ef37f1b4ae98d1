package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.CrossAndSameCorrelator;
import org.photonbench.correlation.LagEdges;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/**
 * Counts the photon pairs of one recording, exactly, streaming it once: from each detector to each,
 * over the same lags. Blocks of time end at markers where there are some, as those of a dither
 * stand at its turning points.
 */
final class PositionCounter {
  /** Blocks of a recording, about: enough to see the scatter between them. */
  private static final int BLOCKS = 20;

  private static final double US = 1e-6;

  private final PhotonSource source;
  private final CrossAndSameCorrelator pairs;
  private final ChannelCounts photons = new ChannelCounts();
  private final RecordTime time;
  private final Intervals.Counter intervals;
  private final List<long[]> ends = new ArrayList<>();
  private final List<CrossAndSameCorrelator.Pairs> endPairs = new ArrayList<>();
  private final List<Double> markerTimes = new ArrayList<>();
  private PhotonBlock part;
  private boolean hasMarkers;
  private long markers;

  /** Told the bytes read so far; may cancel. */
  @FunctionalInterface
  interface Progress {
    void at(long bytes, long photons) throws RunCancelledException;
  }

  PositionCounter(PhotonSource source, Channel a, Channel b, PcfsSettings settings) {
    this.source = source;
    pairs = new CrossAndSameCorrelator(a, b, edges(settings, source.info().timeBase()));
    intervals = new Intervals.Counter(a.number(), b.number(), source.info().timeBase());
    time = new RecordTime(source.info(), photons);
  }

  /** The lags of the settings in ticks of a record. */
  static LagEdges edges(PcfsSettings settings, TimeBase timeBase) {
    double tick = timeBase.tickSeconds();
    double[] seconds = edgeSeconds(settings);
    long[] ticks = new long[seconds.length];
    for (int k = 0; k < ticks.length; k++) {
      ticks[k] = Math.round(seconds[k] / tick);
    }
    return LagEdges.of(ticks);
  }

  /** Edges of the lags in s, the same for all recordings. */
  static double[] edgeSeconds(PcfsSettings settings) {
    double first = settings.shortestLag() * US;
    double last = settings.longestLag() * US;
    int bins = Math.max(1, (int) Math.round(settings.lagsPerDecade() * Math.log10(last / first)));
    double[] edges = new double[bins + 1];
    for (int k = 0; k <= bins; k++) {
      edges[k] = first * Math.pow(last / first, (double) k / bins);
    }
    return edges;
  }

  PositionCounts count(Progress progress) throws IOException, RunCancelledException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    while (source.next(block)) {
      time.accept(block);
      photons.accept(block);
      intervals.accept(block);
      accept(block);
      progress.at(source.position(), photons.total());
    }
    time.accept(block);
    endBlock();
    return counts();
  }

  private void accept(PhotonBlock block) {
    int from = 0;
    for (StreamEvent event : block.events()) {
      if (event.kind() == StreamEvent.Kind.MARKER) {
        markers++;
        hasMarkers = true;
        if (markerTimes.size() < 1000) {
          markerTimes.add(event.time() * source.info().timeBase().tickSeconds());
        }
        if (isDue()) {
          int to = Math.clamp(event.photonIndex(), from, block.size());
          feed(block, from, to);
          from = to;
          endBlock();
        }
      }
    }
    feed(block, from, block.size());
    if (!hasMarkers && isDue()) {
      endBlock();
    }
  }

  /** Whether so much of the file is read that another block is complete. */
  private boolean isDue() {
    long length = source.length();
    // A source without a length has a block for every marker, at most so many.
    return length <= 0
        ? ends.size() < BLOCKS
        : source.position() * (double) BLOCKS / length >= ends.size() + 0.5;
  }

  private void feed(PhotonBlock block, int from, int to) {
    if (from == 0 && to == block.size()) {
      pairs.accept(block);
    } else if (to > from) {
      if (part == null || part.capacity() < block.capacity()) {
        part = new PhotonBlock(block.mode(), block.capacity());
      }
      part.clear();
      int n = to - from;
      System.arraycopy(block.times(), from, part.times(), 0, n);
      System.arraycopy(block.channels(), from, part.channels(), 0, n);
      if (block.microTimes().length > 0) {
        System.arraycopy(block.microTimes(), from, part.microTimes(), 0, n);
      }
      part.setSize(n);
      pairs.accept(part);
    }
  }

  private void endBlock() {
    long[] now = {pairs.photonsA(), pairs.photonsB()};
    long[] before = ends.isEmpty() ? new long[2] : ends.getLast();
    if (now[0] + now[1] == before[0] + before[1]) {
      return;
    }
    ends.add(now);
    endPairs.add(pairs.counts());
  }

  private PositionCounts counts() {
    int blocks = ends.size();
    int lags = pairs.edges().bins();
    long[] photons0 = new long[blocks];
    long[] photons1 = new long[blocks];
    long[][] cross = new long[blocks][lags];
    long[][] same = new long[blocks][lags];
    for (int i = 0; i < blocks; i++) {
      long[] before = i == 0 ? new long[2] : ends.get(i - 1);
      photons0[i] = ends.get(i)[0] - before[0];
      photons1[i] = ends.get(i)[1] - before[1];
      for (int k = 0; k < lags; k++) {
        cross[i][k] = endPairs.get(i).cross()[k] - (i > 0 ? endPairs.get(i - 1).cross()[k] : 0);
        same[i][k] = endPairs.get(i).same()[k] - (i > 0 ? endPairs.get(i - 1).same()[k] : 0);
      }
    }
    List<String> notes = new ArrayList<>();
    for (Message message : time.messages()) {
      if (message.level() != Message.Level.INFO) {
        notes.add(message.what());
      }
    }
    if (pairs.excludedPhotons() > 0) {
      notes.add(pairs.excludedPhotons() + " photons came too late to be paired and were left out.");
    }
    return new PositionCounts(
        photons0,
        photons1,
        cross,
        same,
        photons.total() == 0 ? 0 : time.liveSeconds(),
        medianSpacing(),
        markers,
        pairs.excludedPhotons(),
        notes,
        intervals.intervals());
  }

  private double medianSpacing() {
    if (markerTimes.size() < 2) {
      return 0;
    }
    double[] spacing = new double[markerTimes.size() - 1];
    for (int i = 0; i < spacing.length; i++) {
      spacing[i] = markerTimes.get(i + 1) - markerTimes.get(i);
    }
    return Numbers.median(spacing);
  }
}
