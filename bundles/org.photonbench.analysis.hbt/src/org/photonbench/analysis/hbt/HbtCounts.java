package org.photonbench.analysis.hbt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Message;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.TimeBase;

/**
 * All that a run counted and chose so far.
 *
 * @param settings the settings
 * @param timeBase units of the record
 * @param isPulsed whether the light is taken as pulsed
 * @param periodNs pulse period in ns; NaN if unknown
 * @param delayNs the given or calibrated delay in ns; empty: to be estimated
 * @param delaySource where the delay is from, in a word
 * @param channelA channel that lags are counted from
 * @param channelB channel that lags are counted to
 * @param shapeA where the decay of A lies in the period
 * @param shapeB where the decay of B lies in the period
 * @param channelCounts photons of the record by channel
 * @param time acquisition and live time
 * @param peaks pairs by pulse lag, of T3 records
 * @param lags pairs by time lag
 * @param segments counts of time blocks
 * @param messages what the run had to say
 * @param overlap what photons later than a period do, of T3 records
 * @param deadTimes of the detectors, of continuous light in T2 records
 * @param gates pairs by pulse lag for several time gates, where set
 * @param matrix pairs of every two of several channels, where set
 * @param background background of both channels
 * @param fits whether fits are wanted: not while the record is still read
 */
record HbtCounts(
    HbtSettings settings,
    TimeBase timeBase,
    boolean isPulsed,
    double periodNs,
    OptionalDouble delayNs,
    String delaySource,
    Channel channelA,
    Channel channelB,
    MicroTimeShape shapeA,
    MicroTimeShape shapeB,
    ChannelCounts channelCounts,
    RecordTime time,
    Optional<PulseCorrelator> peaks,
    LagHistogram lags,
    Segments segments,
    List<Message> messages,
    PulseOverlap overlap,
    DeadTimes deadTimes,
    Optional<GateScan> gates,
    Optional<ChannelMatrix> matrix,
    BackgroundRates background,
    boolean fits) {

  boolean isGated() {
    return settings.gateStart().isPresent() || settings.gateStop().isPresent();
  }
}
