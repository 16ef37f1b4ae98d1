package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.calibration.CalibrationFile;
import org.photonbench.analysis.calibration.CalibrationKind;
import org.photonbench.analysis.calibration.ResponseFile;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/**
 * What the settings name beside the record, checked before it is read.
 *
 * @param chosen channels to take, in rising order; empty: all
 * @param energies photon energies in eV by channel
 * @param response the instrument response
 * @param dark a record without the emitter
 */
record LifetimeInputs(
    Set<Integer> chosen,
    Map<Integer, Double> energies,
    Optional<ResponseFile> response,
    Optional<DarkRecord> dark) {

  /**
   * @param recorded when the record was made, for calibrations by date
   */
  static LifetimeInputs of(
      LifetimeSettings settings, Optional<LocalDateTime> recorded, AnalysisContext context)
      throws AnalysisException {
    Set<Integer> chosen = channels(settings);
    Map<Integer, Double> energies = energies(settings);
    Optional<ResponseFile> response =
        needsFile(settings)
            ? Optional.of(
                ResponseFile.find(
                    context,
                    settings.responseFile().orElseThrow(),
                    recorded,
                    "Settings > Instrument response > Response file"))
            : Optional.empty();
    Optional<DarkRecord> dark =
        settings.darkRecord().isPresent()
            ? Optional.of(DarkRecord.read(context, settings.darkRecord().get(), recorded))
            : Optional.empty();
    return new LifetimeInputs(chosen, energies, response, dark);
  }

  private static boolean needsFile(LifetimeSettings settings) {
    return settings.responseFile().isPresent()
        && switch (settings.response()) {
          case AUTOMATIC, MEASURED -> true;
          case GAUSSIAN, NONE -> false;
        };
  }

  private static Set<Integer> channels(LifetimeSettings settings) throws AnalysisException {
    Set<Integer> channels = new TreeSet<>();
    for (String part : settings.channels().orElse("").split(",")) {
      if (!part.isBlank()) {
        channels.add(channel(part, "Channels"));
      }
    }
    return channels;
  }

  private static int channel(String text, String setting) throws AnalysisException {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 0 && number <= Channel.MAX) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new AnalysisException(
        "'%s' in Settings > %s is no channel; write numbers from 0 to %d."
            .formatted(text.strip(), setting, Channel.MAX));
  }

  private static Map<Integer, Double> energies(LifetimeSettings settings) throws AnalysisException {
    Map<Integer, Double> energies = new TreeMap<>();
    for (String part : settings.channelEnergies().orElse("").split(",")) {
      if (part.isBlank()) {
        continue;
      }
      String[] pair = part.split("=");
      try {
        double energy = Double.parseDouble(pair[pair.length - 1].strip());
        if (pair.length == 2 && energy > 0 && Double.isFinite(energy)) {
          energies.put(channel(pair[0], "Energies of the channels"), energy);
          continue;
        }
      } catch (NumberFormatException e) {
        // told below
      }
      throw new AnalysisException(
          "'%s' in Settings > Energies of the channels is no channel with its energy; write for example 1 = 2.38, 2 = 2.41."
              .formatted(part.strip()));
    }
    return energies;
  }

  /**
   * A record without the emitter.
   *
   * @param counts photons by channel
   * @param live live time in seconds
   */
  record DarkRecord(Map<Integer, Long> counts, double live) {
    static DarkRecord read(AnalysisContext context, String text, Optional<LocalDateTime> recorded)
        throws AnalysisException {
      try (PhotonSource source =
          context.open(CalibrationFile.find(context, CalibrationKind.DARK, text, recorded))) {
        ChannelCounts counts = new ChannelCounts();
        RecordTime time = new RecordTime(source.info(), counts);
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        boolean more;
        do {
          more = source.next(block);
          time.accept(block);
          counts.accept(block);
        } while (more);
        Map<Integer, Long> all = new TreeMap<>();
        for (Channel channel : counts.channels()) {
          all.put(channel.number(), counts.photons(channel));
        }
        return new DarkRecord(all, time.liveSeconds());
      } catch (IOException e) {
        throw new AnalysisException(
            "The dark record cannot be read: "
                + e.getMessage()
                + " Choose a recording in Settings > Background > Dark record.",
            e);
      }
    }

    /** Photons on these channels. */
    long on(List<Channel> channels) {
      return channels.stream().mapToLong(c -> counts.getOrDefault(c.number(), 0L)).sum();
    }
  }
}
