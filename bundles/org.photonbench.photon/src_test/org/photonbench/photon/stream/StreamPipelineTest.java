package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.stream.Items.Item;

class StreamPipelineTest {
  @Test
  void theTextBecomesCanonical() {
    assertEquals(
        "channels=0,1; delay 1=-250ps; gate=0s..10s; exclude=3s..4s; microgate=2ns..10ns; dead=1us;"
            + " sort=100ns",
        StreamPipeline.parse(
                "channels=0,1; delay 1=-250ps; gate=0..10s; exclude=3s..4s; microgate=2ns..10ns;"
                    + " dead=1us; sort=100ns")
            .text());
    assertEquals(
        "channels=0,3; rename 0=1,1=0; delay 0=3ns,1=500fs",
        StreamPipeline.parse(" CHANNELS = 3,0 ,3;rename 1=0, 0 = 1;;delay 1=0.5ps,0=0.003us ; ")
            .text()
            .replace("0.5ps", "500fs"));
    assertEquals(
        "gate=..2s,5s..; exclude=1s..4s; cut=1500ms..; mask=0..10,20..",
        StreamPipeline.parse("gate=5s..,..2s;exclude=2s..4s,1s..3s; cut=1.5s.. ;mask=0..10, 20..")
            .text());
    assertEquals(
        "microgate 0=2ns..,3=..10ns; dead 1=1us; sort=100ns,drop; sort=1s; monotonic",
        StreamPipeline.parse(
                "microgate 3=..10ns,0=2000ps..; dead 1=1\u00b5s; sort=1e-7s,drop; sort=1s,keep;"
                    + "monotonic")
            .text());
    assertEquals("", StreamPipeline.parse(" ; ;").text());
    assertTrue(StreamPipeline.parse("").isEmpty());
  }

  private static void refuses(String text, String sentence) {
    assertEquals(
        sentence,
        assertThrows(StreamSyntaxException.class, () -> StreamPipeline.parse(text)).getMessage());
  }

  /** The names that errors list are those that the parser takes. */
  @Test
  void everyExampleIsAStep() {
    for (StreamPipeline.Step step : StreamPipeline.STEPS) {
      StreamPipeline pipeline = StreamPipeline.parse(step.example());
      assertEquals(1, pipeline.steps().size());
      assertEquals(step.name(), pipeline.text().split("[ =]")[0]);
      for (String form : step.meaning().split("[ ;]")) {
        // A file that is not there is refused; MaskFileTest reads ones that are.
        if (form.contains("=") && form.length() > 1 && !form.contains("=@")) {
          String text = Character.isDigit(form.charAt(0)) ? step.name() + " " + form : form;
          assertEquals(step.name(), StreamPipeline.parse(text).text().split("[ =]")[0]);
        }
      }
    }
  }

  @Test
  void errorsNameTheStepAndWhatWouldBeRight() {
    String known =
        " Steps are: sync, channels, rename, delay, gate, exclude, cut, mask, microgate, dead, sort,"
            + " monotonic.";
    refuses("gaet=0..1s", "'gaet=0..1s' is no step; there is no 'gaet'." + known);
    refuses("=3", "The step '=3' has no name." + known);
    refuses("gate", "'gate' is no step; write it as 'gate=0s..10s'.");
    refuses("delay=3ns", "'delay=3ns' is no step; write it as 'delay 1=-250ps'.");
    refuses(
        "delay 3ns",
        "In the step 'delay 3ns': '3ns' names no channel; write channel=value, as 1=-250ps.");
    refuses(
        "channels=0;gate=3..4s",
        "In the step 'gate=3..4s': '3' has no unit; add ps, ns, us, ms or s.");
    refuses(
        "dead=1min",
        "In the step 'dead=1min': '1min' has the unknown unit 'min'; ps, ns, us, ms, s are known.");
    refuses(
        "dead=fast",
        "In the step 'dead=fast': 'fast' is no time; write a number and its unit (ps, ns, us, ms or"
            + " s).");
    refuses(
        "dead=-1us",
        "In the step 'dead=-1us': The dead time '-1us' is not positive; write, for example,"
            + " dead=1us.");
    refuses(
        "gate=4s..3s",
        "In the step 'gate=4s..3s': The range 4s..3s ends before it starts or is empty.");
    refuses(
        "gate=4s",
        "In the step 'gate=4s': '4s' is no range; write its start, two dots and its end, as"
            + " 0s..10s.");
    refuses(
        "gate=..", "In the step 'gate=..': A range needs a start or an end, for example 0s..10s.");
    refuses(
        "gate=..3s,2s..",
        "In the step 'gate=..3s,2s..': The ranges ..3s,2s.. together are all of the time.");
    refuses(
        "channels=127",
        "In the step 'channels=127': '127' is no channel; channels are numbers from 0 to 126.");
    refuses(
        "channels=1,,2", "In the step 'channels=1,,2': '1,,2' has a comma with nothing beside it.");
    refuses("rename 0=1,0=2", "In the step 'rename 0=1,0=2': Channel 0 is given twice.");
    refuses(
        "sort=1ns,maybe",
        "In the step 'sort=1ns,maybe': 'sort' takes a window and, after a comma, keep or drop, as"
            + " sort=100ns,drop.");
    refuses(
        "monotonic=1", "In the step 'monotonic=1': 'monotonic' stands alone; leave out the rest.");
    refuses(
        "mask=0..1s",
        "In the step 'mask=0..1s': '1s' is no whole number of ticks; a mask has no units.");
    assertTrue(
        assertThrows(StreamSyntaxException.class, () -> StreamPipeline.parse("mask=5..10,0..7"))
            .getMessage()
            .contains("must rise and not overlap"));
    refuses("dead=1e99s", "In the step 'dead=1e99s': '1e99s' is out of range; times go to 1e12 s.");
  }

  @ParameterizedTest
  @CsvSource({
    "250ps, 250ps",
    "0, 0s",
    "-0.5ns, -500ps",
    "1.5s, 1500ms",
    "1e3 ms, 1s",
    "0.25ps, 0.25ps",
    "1000000us, 1s",
    "90s, 90s",
    "100s, 100s"
  })
  void timesAreExactDecimals(String text, String canonical) {
    assertEquals(canonical, TimeSpan.parse(text).text());
    assertEquals(TimeSpan.parse(text), TimeSpan.parse(canonical));
  }

  @Property
  void anyTextIsReadOrRefusedWithASentence(@ForAll @StringLength(max = 30) String text) {
    try {
      StreamPipeline.parse(text);
    } catch (StreamSyntaxException e) {
      assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }
  }

  /** Damaged texts come closer to right ones. */
  @Property
  void damagedTextIsReadOrRefusedWithASentence(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(random(random).text());
    for (int i = 0; i < 3 && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.deleteCharAt(at);
      } else {
        text.setCharAt(at, "=.,; 0-e9sµ".charAt(random.nextInt(11)));
      }
    }
    try {
      StreamPipeline pipeline = StreamPipeline.parse(text.toString());
      assertEquals(pipeline, StreamPipeline.parse(pipeline.text()));
    } catch (StreamSyntaxException e) {
      assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }
  }

  private static TimeSpan span(Random random, boolean signed) {
    BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(16));
    return new TimeSpan(signed && random.nextBoolean() ? value.negate() : value);
  }

  private static TimeRange range(Random random) {
    TimeSpan from = span(random, true);
    return switch (random.nextInt(4)) {
      case 0 -> new TimeRange(java.util.Optional.of(from), java.util.Optional.empty());
      case 1 -> new TimeRange(java.util.Optional.empty(), java.util.Optional.of(from));
      default ->
          TimeRange.of(from, new TimeSpan(from.seconds().add(span(random, false).seconds())));
    };
  }

  private static Channel channel(Random random) {
    return new Channel(random.nextInt(4));
  }

  private static StreamOperator operator(Random random) {
    TreeMap<Channel, TimeSpan> spans = new TreeMap<>();
    spans.put(channel(random), span(random, false));
    spans.put(channel(random), span(random, false));
    TreeMap<Channel, TimeRange> ranges = new TreeMap<>();
    ranges.put(channel(random), range(random));
    ranges.put(channel(random), range(random));
    TreeMap<Channel, TimeSpan> delays = new TreeMap<>();
    delays.put(channel(random), span(random, true));
    TreeMap<Channel, Channel> numbers = new TreeMap<>();
    numbers.put(channel(random), channel(random));
    return switch (random.nextInt(13)) {
      case 0 -> new SelectChannels(List.of(channel(random), channel(random)));
      case 1 -> new RenameChannels(numbers);
      case 2 -> new DelayChannels(delays);
      case 3 -> new GateTime(List.of(range(random)));
      case 4 -> new ExcludeTime(List.of(range(random)));
      case 5 -> new CutTime(range(random));
      case 6 -> new MaskTime(LiveTime.of(random.nextInt(9), 20).without(12, 13));
      case 7 -> new GateMicroTime(PerChannel.ofAll(range(random)));
      case 8 -> new GateMicroTime(PerChannel.of(ranges));
      case 9 -> new DeadTime(PerChannel.ofAll(span(random, false)));
      case 10 -> new DeadTime(PerChannel.of(spans));
      case 11 -> new SortTime(span(random, false), random.nextBoolean());
      default -> new CheckOrder();
    };
  }

  private static StreamPipeline random(Random random) {
    List<StreamOperator> steps = new ArrayList<>();
    int n = random.nextInt(5);
    for (int i = 0; i < n; i++) {
      steps.add(operator(random));
    }
    return new StreamPipeline(steps);
  }

  @Property
  void textComesBack(@ForAll long seed) {
    StreamPipeline pipeline = random(new Random(seed));
    assertEquals(pipeline, StreamPipeline.parse(pipeline.text()));
    assertEquals(pipeline.text(), StreamPipeline.parse(pipeline.text()).text());
  }

  /** A pipeline is its steps one after the other, whatever the blocks between them. */
  @Property
  void stepsCompose(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 80, 6, random.nextInt(10), 4);
    StreamPipeline pipeline =
        StreamPipeline.parse(
            List.of(
                    "delay 1=-50ns,2=7ns; dead=30ns; gate=100ns..2us",
                    "exclude=200ns..400ns; sort=60ns; channels=0,1,2",
                    "rename 3=0; microgate 0=1ns..9ns; cut=300ns..; dead 0=1us; monotonic",
                    "sort=13ns,drop; delay 0=1us; mask=0..100,130..; exclude=1us..1.1us")
                .get(random.nextInt(4)));
    List<Item> expected = items;
    for (StreamOperator step : pipeline.steps()) {
      expected = Items.processed(step, Items.T3, expected, random);
    }
    PhotonSource source = Items.source(Items.T3, items, random);
    try (PhotonSource whole = pipeline.apply(source)) {
      assertEquals(expected, Items.read(whole, random));
      assertEquals(source.balance(), whole.balance());
      assertTrue(whole.balance().isBalanced());
      assertEquals(items.size(), whole.position());
      assertEquals(pipeline.steps().size(), whole.info().entries().size());
    }
  }

  @Test
  void aRefusedSourceIsClosed() throws IOException {
    PhotonSource source = Items.source(Items.T2, List.of(), new Random(1));
    StreamPipeline pipeline = StreamPipeline.parse("dead=1us; microgate=1ns..2ns");
    assertThrows(RecordingFormatException.class, () -> pipeline.apply(source));
    assertEquals(
        "closed",
        assertThrows(IOException.class, () -> Items.read(source, new Random(1))).getMessage());
  }
}
