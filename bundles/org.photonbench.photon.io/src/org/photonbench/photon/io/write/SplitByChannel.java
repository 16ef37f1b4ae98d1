package org.photonbench.photon.io.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.RecordingFiles;

/** One recording while it is split into its channels, each a conversion of its own. */
final class SplitByChannel {
  private final RecordingSplit.Request request;
  private final RecordingExport export;
  private final Recordings recordings;
  private final RecordingConversion conversion;
  private final RecordingConversion.Progress progress;

  SplitByChannel(
      RecordingSplit.Request request,
      RecordingExport export,
      Recordings recordings,
      RecordingExports exports,
      RecordingConversion.Progress progress) {
    this.request = request;
    this.export = export;
    this.recordings = recordings;
    this.progress = progress;
    conversion = new RecordingConversion(recordings, exports);
  }

  RecordingSplit.Outcome outcome() throws IOException {
    List<RecordingConversion.Request> requests = new ArrayList<>();
    for (int channel : channels()) {
      RecordingConversion.Request one = ofChannel(channel);
      // All of them before the first one is written.
      conversion.check(one);
      requests.add(one);
    }
    if (requests.isEmpty()) {
      throw new RecordingFormatException(
          RecordingFiles.name(request.in()) + " has no photons, so there is nothing to split.");
    }
    List<RecordingSplit.Piece> pieces = new ArrayList<>();
    Set<Statement> statements = new LinkedHashSet<>();
    RecordBalance balance = RecordBalance.EMPTY;
    for (RecordingConversion.Request one : requests) {
      double done = 1 + pieces.size();
      double parts = 1 + requests.size();
      RecordingConversion.Outcome outcome =
          conversion.convert(
              one, (part, photons) -> progress.progress((done + part) / parts, photons));
      balance = outcome.balance();
      pieces.add(
          new RecordingSplit.Piece(
              one.out(),
              outcome.photons(),
              outcome.bytes(),
              0,
              outcome.info().acquisitionSeconds(),
              outcome.compared()));
      statements.addAll(outcome.statements());
    }
    // The photons of the pieces stand in their table.
    statements.removeIf(
        statement -> statement.part().equals("Photons") || statement.part().equals("Processing"));
    return new RecordingSplit.Outcome(export.name(), pieces, 0, balance, List.copyOf(statements));
  }

  private RecordingConversion.Request ofChannel(int channel) {
    String steps = request.options().stream();
    return new RecordingConversion.Request(
        request.in(),
        request.target("channel-" + channel),
        new OpenOptions(
            request.options().syncChannel(),
            (steps.isEmpty() ? "" : steps + "; ") + "channels=" + channel),
        request.overwrite(),
        request.creatorName(),
        request.creatorVersion());
  }

  private SortedSet<Integer> channels() throws IOException {
    boolean[] seen = new boolean[1 << Byte.SIZE];
    long photons = 0;
    try (PhotonSource source = recordings.open(request.in(), request.options())) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        byte[] channels = block.channels();
        for (int i = 0; i < block.size(); i++) {
          seen[channels[i] & 0xFF] = true;
        }
        photons += block.size();
        RecordingConversion.report(progress, 0, photons);
      }
    }
    SortedSet<Integer> channels = new TreeSet<>();
    for (int channel = 0; channel < seen.length; channel++) {
      if (seen[channel]) {
        channels.add(channel);
      }
    }
    return channels;
  }
}
