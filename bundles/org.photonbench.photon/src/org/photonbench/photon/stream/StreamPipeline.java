package org.photonbench.photon.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;

/**
 * Stream operators one after the other, and their text: steps with semicolons between them, done
 * from left to right.
 *
 * <p>{@link #STEPS} explains them all. Times are numbers with ps, ns, us, ms or s; ranges are
 * half-open. {@link #text()} is the canonical text: pipelines that are equal have equal texts, and
 * {@code parse(text())} gives an equal pipeline.
 *
 * @param steps the operators in order
 */
public record StreamPipeline(List<StreamOperator> steps) {
  /** Name of the header entries that say what was done to a stream. */
  public static final String HEADER_ENTRY = "Processing";

  /** Does nothing. */
  public static final StreamPipeline EMPTY = new StreamPipeline(List.of());

  /**
   * A step for people.
   *
   * @param example how it is written
   * @param meaning what it does, with its other forms
   */
  public record Step(String example, String meaning) {
    /** The first word of the step. */
    public String name() {
      return example.split("[ =]", 2)[0];
    }
  }

  /** Every step there is. */
  public static final List<Step> STEPS =
      List.of(
          new Step("sync=2", "T2: offer the sync events as photons of this channel"),
          new Step("channels=0,1", "keep these channels"),
          new Step("rename 0=1,1=0", "old number = new number"),
          new Step("delay 1=-250ps", "add a delay to a channel"),
          new Step("gate=0s..10s", "keep ranges of time; 2s.. and ..10s are open"),
          new Step("exclude=3s..4s", "take ranges of time out"),
          new Step("cut=2s..5s", "keep one range and let it start at zero"),
          new Step(
              "mask=0..1000,2000..",
              "keep ranges given in ticks of the record; mask=@FILE takes the table that an analysis"
                  + " gave"),
          new Step(
              "microgate=2ns..10ns",
              "keep a range of micro time; microgate 0=2ns..10ns by channel"),
          new Step(
              "dead=1us", "take out photons too soon after the last one; dead 0=1us by channel"),
          new Step(
              "sort=100ns", "put in order within a window; sort=100ns,drop drops what is later"),
          new Step("monotonic", "report photons out of order"));

  /** What the times in the steps look like, a sentence for people. */
  public static final String TIMES =
      "Times are numbers with ps, ns, us, ms or s; a range has its start and not its end.";

  private static final String KNOWN =
      STEPS.stream().map(Step::name).collect(Collectors.joining(", "));

  public StreamPipeline {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a pipeline; blank text is the empty one.
   *
   * @throws StreamSyntaxException if the text is none; the message names the step
   */
  public static StreamPipeline parse(String text) {
    List<StreamOperator> steps = new ArrayList<>();
    for (String part : text.split(";")) {
      if (!part.isBlank()) {
        steps.add(step(part.strip()));
      }
    }
    return steps.isEmpty() ? EMPTY : new StreamPipeline(steps);
  }

  private static StreamOperator step(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    Words words =
        new Words(
            text, text.substring(0, end).toLowerCase(Locale.ROOT), text.substring(end).strip());
    try {
      return words.step();
    } catch (StreamSyntaxException e) {
      String message = e.getMessage();
      throw message.contains("'" + text + "'")
          ? e
          : new StreamSyntaxException("In the step '" + text + "': " + message);
    }
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The channel under which sync events are to be offered; empty if no step asks for that. */
  public Optional<Channel> syncChannel() {
    return steps.stream()
        .filter(step -> step instanceof SyncAsChannel)
        .map(step -> ((SyncAsChannel) step).channel())
        .reduce((_, last) -> last);
  }

  /** The canonical text; empty if there are no steps. */
  public String text() {
    return steps.stream().map(StreamOperator::text).collect(Collectors.joining("; "));
  }

  /**
   * The source with all steps done; it closes the given one.
   *
   * @throws RecordingFormatException if the recording does not fit a step; the given source is then
   *     closed
   */
  public PhotonSource apply(PhotonSource source) throws IOException {
    PhotonSource result = source;
    try {
      for (StreamOperator step : steps) {
        result = step.apply(result);
      }
      return result;
    } catch (IOException | RuntimeException e) {
      try {
        source.close();
      } catch (IOException onClose) {
        e.addSuppressed(onClose);
      }
      throw e;
    }
  }

  @Override
  public String toString() {
    return text();
  }

  /**
   * One step while it is read.
   *
   * @param text the whole step
   * @param name its first word in lower case
   * @param rest what follows, from the equals sign or the first channel on
   */
  private record Words(String text, String name, String rest) {
    StreamOperator step() {
      return switch (name) {
        case SyncAsChannel.NAME -> new SyncAsChannel(channel(value("2")));
        case SelectChannels.NAME -> new SelectChannels(list(value("0,1"), Words::channel));
        case RenameChannels.NAME -> new RenameChannels(byChannel("0=1", Words::channel));
        case DelayChannels.NAME -> new DelayChannels(byChannel("1=-250ps", TimeSpan::parse));
        case GateTime.NAME -> new GateTime(list(value("0s..10s"), TimeRange::parse));
        case ExcludeTime.NAME -> new ExcludeTime(list(value("3s..4s"), TimeRange::parse));
        case CutTime.NAME -> new CutTime(TimeRange.parse(value("2s..5s")));
        case MaskTime.NAME -> mask(value("0..1000"));
        case GateMicroTime.NAME -> new GateMicroTime(perChannel("2ns..10ns", TimeRange::parse));
        case DeadTime.NAME -> new DeadTime(perChannel("1us", TimeSpan::parse));
        case SortTime.NAME -> sort(list(value("100ns"), part -> part));
        case CheckOrder.NAME -> {
          if (!rest.isEmpty()) {
            throw new StreamSyntaxException("'monotonic' stands alone; leave out the rest.");
          }
          yield new CheckOrder();
        }
        case "" ->
            throw new StreamSyntaxException(
                "The step '" + text + "' has no name. Steps are: " + KNOWN + ".");
        default ->
            throw new StreamSyntaxException(
                "'" + text + "' is no step; there is no '" + name + "'. Steps are: " + KNOWN + ".");
      };
    }

    /** What follows NAME=. */
    private String value(String example) {
      if (!rest.startsWith("=") || rest.substring(1).isBlank()) {
        throw new StreamSyntaxException(
            "'" + text + "' is no step; write it as '" + name + "=" + example + "'.");
      }
      return rest.substring(1).strip();
    }

    private static <T> List<T> list(String value, Function<String, T> reader) {
      List<T> list = new ArrayList<>();
      for (String part : value.split(",", -1)) {
        if (part.isBlank()) {
          throw new StreamSyntaxException("'" + value + "' has a comma with nothing beside it.");
        }
        list.add(reader.apply(part.strip()));
      }
      return list;
    }

    private <T> PerChannel<T> perChannel(String example, Function<String, T> reader) {
      return rest.startsWith("=")
          ? PerChannel.ofAll(reader.apply(value(example)))
          : PerChannel.of(byChannel("0=" + example, reader));
    }

    /** What follows NAME 0=..,1=... */
    private <T> SortedMap<Channel, T> byChannel(String example, Function<String, T> reader) {
      if (rest.isEmpty() || rest.startsWith("=")) {
        throw new StreamSyntaxException(
            "'" + text + "' is no step; write it as '" + name + " " + example + "'.");
      }
      SortedMap<Channel, T> map = new TreeMap<>();
      for (String part : list(rest, word -> word)) {
        int equals = part.indexOf('=');
        if (equals < 0) {
          throw new StreamSyntaxException(
              "'" + part + "' names no channel; write channel=value, as " + example + ".");
        }
        Channel channel = channel(part.substring(0, equals));
        if (map.put(channel, reader.apply(part.substring(equals + 1).strip())) != null) {
          throw new StreamSyntaxException("Channel " + channel + " is given twice.");
        }
      }
      return map;
    }

    private static Channel channel(String text) {
      try {
        return new Channel(Integer.parseInt(text.strip()));
      } catch (IllegalArgumentException e) {
        throw new StreamSyntaxException(
            "'"
                + text.strip()
                + "' is no channel; channels are numbers from 0 to "
                + Channel.MAX
                + ".");
      }
    }

    private static StreamOperator sort(List<String> parts) {
      String late = parts.size() > 1 ? parts.get(1).toLowerCase(Locale.ROOT) : SortTime.KEEP;
      if (parts.size() > 2 || !late.equals(SortTime.KEEP) && !late.equals(SortTime.DROP)) {
        throw new StreamSyntaxException(
            "'sort' takes a window and, after a comma, keep or drop, as sort=100ns,drop.");
      }
      return new SortTime(TimeSpan.parse(parts.getFirst()), late.equals(SortTime.DROP));
    }

    private static StreamOperator mask(String value) {
      if (value.startsWith(MaskFile.MARK)) {
        return MaskFile.parse(value.substring(MaskFile.MARK.length()));
      }
      List<String> parts = list(value, part -> part);
      long[] starts = new long[parts.size()];
      long[] ends = new long[starts.length];
      for (int i = 0; i < starts.length; i++) {
        String part = parts.get(i);
        int dots = part.indexOf("..");
        if (dots < 0) {
          throw new StreamSyntaxException(
              "'" + part + "' is no range of ticks; write whole numbers, as 0..1000.");
        }
        starts[i] = ticks(part.substring(0, dots), Long.MIN_VALUE);
        ends[i] = ticks(part.substring(dots + 2), Long.MAX_VALUE);
      }
      try {
        return new MaskTime(LiveTime.of(starts, ends));
      } catch (StreamSyntaxException e) {
        throw e;
      } catch (IllegalArgumentException e) {
        throw new StreamSyntaxException(
            "The ranges of a mask must rise and not overlap, but " + e.getMessage() + ".");
      }
    }

    private static long ticks(String text, long open) {
      try {
        return text.isBlank() ? open : Long.parseLong(text.strip());
      } catch (NumberFormatException e) {
        throw new StreamSyntaxException(
            "'" + text.strip() + "' is no whole number of ticks; a mask has no units.");
      }
    }
  }
}
