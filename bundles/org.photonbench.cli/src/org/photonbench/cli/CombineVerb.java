package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.Channel;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingCombination;
import org.photonbench.photon.io.write.RecordingCombination.Kind;
import org.photonbench.photon.io.write.RecordingConversion;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeSpan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code merge FILE... -o OUT} and {@code join FILE... -o OUT}: several recordings as one. */
final class CombineVerb implements Verb {
  private static final String OUTPUT = "--output";
  private static final String OFFSETS = "--channel-offsets";
  private static final String DELAY = "--delay";
  private static final String GAP = "--gap";

  private final Kind kind;
  private final Environment environment;
  private final BooleanSupplier cancelled;

  CombineVerb(Kind kind, Environment environment, BooleanSupplier cancelled) {
    this.kind = kind;
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return kind == Kind.MERGE ? "merge" : "join";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addPositional(
        Inputs.files(
            "FILE",
            kind == Kind.MERGE
                ? "Recordings made at the same time with one clock, sorted in time each."
                : "Recordings in the order in which they were made, or folders, by name."));
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .type(String.class)
            .paramLabel("OUT")
            .description("The file to be made; its ending chooses the format.")
            .build());
    if (kind == Kind.MERGE) {
      spec.addOption(
          OptionSpec.builder(OFFSETS)
              .type(String.class)
              .paramLabel("N,N,...")
              .description(
                  "Added to the channels of each recording, so that they stay apart: 0,2 makes"
                      + " channel 1 of the second one channel 3. Default: 0 for all.")
              .build());
      spec.addOption(
          OptionSpec.builder(DELAY)
              .type(String.class)
              .paramLabel("TIME,TIME,...")
              .description(
                  "Added to the times of each recording, as 0,1.5ns; only differences count, so with"
                      + " a negative one all are raised until none is. Default: 0 for all.")
              .build());
    } else {
      spec.addOption(
          OptionSpec.builder(GAP)
              .type(String.class)
              .paramLabel("TIME")
              .description(
                  "Time without photons between one recording and the next, as 2s; it is no live"
                      + " time. Default: 0s.")
              .build());
    }
    spec.addOption(ConvertVerb.overwrite("Replace OUT if it is there already."));
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            kind == Kind.MERGE
                ? "Sort the photons of several recordings of one clock into one file, read it back"
                    + " and compare every photon."
                : "Put recordings one after the other into one file, each from the end of the"
                    + " acquisition before it on, read it back and compare every photon.",
            "The recordings must have one mode and resolution. The header is that of the first."
                + " Stream steps are done to each recording by itself.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    Recordings recordings = environment.recordings().get();
    List<Path> files = Inputs.expand(parsed.matchedPositionalValue(0, List.of()), recordings);
    String output = parsed.matchedOptionValue(OUTPUT, null);
    if (output == null) {
      throw new UserException(
          "Name the file to be made with -o OUT. See 'photonbench help " + name() + "'.");
    }
    if (files.size() < 2) {
      throw new UserException("Give at least two recordings to " + name() + ".");
    }
    Path out = Inputs.path(output);
    RecordingCombination combination =
        new RecordingCombination(recordings, environment.exports().get());
    RecordingCombination.Request request =
        new RecordingCombination.Request(
            kind,
            files,
            out,
            Inputs.openOptions(parsed),
            offsets(parsed, files.size()),
            delays(parsed, files.size()),
            gap(parsed),
            parsed.hasMatchedOption("--overwrite"),
            Product.NAME,
            Product.version());
    try {
      combination.check(request);
    } catch (IOException e) {
      throw new UserException(e.getMessage());
    }
    return new Inputs(environment, cancelled)
        .together(
            out,
            files,
            kind == Kind.MERGE ? "merging into" : "joining into",
            json,
            (_, progress, entry) -> {
              RecordingConversion.Outcome outcome = combine(combination, request, progress);
              if (json) {
                ConvertVerb.fill(entry, out, outcome);
              } else {
                String from = files.stream().map(Path::toString).collect(Collectors.joining(" + "));
                environment.out().println(ConvertVerb.text(from, out, outcome));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static RecordingConversion.Outcome combine(
      RecordingCombination combination, RecordingCombination.Request request, ProgressLine progress)
      throws IOException, RunCancelledException {
    try (progress) {
      return combination.combine(request, progress::progress);
    } catch (CancellationException e) {
      throw new RunCancelledException();
    }
  }

  private List<Integer> offsets(ParseResult parsed, int recordings) throws UserException {
    String text = kind == Kind.MERGE ? parsed.matchedOptionValue(OFFSETS, null) : null;
    List<Integer> offsets = new ArrayList<>();
    if (text == null) {
      return offsets;
    }
    try {
      for (String part : text.split(",", -1)) {
        offsets.add(new Channel(Integer.parseInt(part.strip())).number());
      }
    } catch (IllegalArgumentException e) {
      offsets.clear();
    }
    if (offsets.size() != recordings) {
      throw new UserException(
          "The option "
              + OFFSETS
              + " was given '"
              + text
              + "'; it takes "
              + recordings
              + " numbers from 0 to "
              + Channel.MAX
              + " with commas between them, one for each recording.");
    }
    return offsets;
  }

  private List<TimeSpan> delays(ParseResult parsed, int recordings) throws UserException {
    String text = kind == Kind.MERGE ? parsed.matchedOptionValue(DELAY, null) : null;
    List<TimeSpan> delays = new ArrayList<>();
    if (text == null) {
      return delays;
    }
    try {
      for (String part : text.split(",", -1)) {
        delays.add(TimeSpan.parse(part));
      }
    } catch (StreamSyntaxException e) {
      throw new UserException("The option " + DELAY + " cannot be understood. " + e.getMessage());
    }
    if (delays.size() != recordings) {
      throw new UserException(
          "The option "
              + DELAY
              + " was given '"
              + text
              + "'; it takes "
              + recordings
              + " times with commas between them, one for each recording.");
    }
    return delays;
  }

  private TimeSpan gap(ParseResult parsed) throws UserException {
    String text = kind == Kind.JOIN ? parsed.matchedOptionValue(GAP, null) : null;
    if (text == null) {
      return TimeSpan.ZERO;
    }
    try {
      TimeSpan gap = TimeSpan.parse(text);
      if (!gap.isNegative()) {
        return gap;
      }
    } catch (StreamSyntaxException e) {
      throw new UserException("The option " + GAP + " cannot be understood. " + e.getMessage());
    }
    throw new UserException("The option " + GAP + " takes a time that is not negative, as 2s.");
  }
}
