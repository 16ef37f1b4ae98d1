package org.photonbench.driver.picoquant;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.photonbench.photon.RecordMode;

/**
 * An open time tagger, set up by the calls in the order that the vendor prescribes. For one thread
 * at a time.
 */
final class HarpDevice implements Closeable {
  private static final int FEATURE_LIBRARY = 0x1;
  private static final int FEATURE_TTTR = 0x2;
  private static final int INTERNAL_REFERENCE = 0;
  private static final int MODE_T2 = 2;
  private static final int MODE_T3 = 3;
  private static final int EDGE_TRIGGER = 0;
  private static final int CONSTANT_FRACTION_TRIGGER = 1;

  /** Rates are counted over so long after a change. */
  private static final long SETTLE_NANOS = 200_000_000;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE;

  private final HarpLibrary library;
  private final int index;
  private final String serial;
  // Freed with this object, not on closing: a call may still run then.
  private final Arena arena = Arena.ofAuto();
  private final MemorySegment text = arena.allocate(HarpLibrary.WARNING_BYTES);
  private final MemorySegment text2 = arena.allocate(HarpLibrary.TEXT_BYTES);
  private final MemorySegment text3 = arena.allocate(HarpLibrary.TEXT_BYTES);
  private final MemorySegment number = arena.allocate(Double.BYTES, Double.BYTES);
  private final MemorySegment number2 = arena.allocate(Double.BYTES, Double.BYTES);
  private String model = "";
  private String partNumber = "";
  private String firmware = "";
  private int channels;
  private RecordMode mode;
  private HarpSettings settings;
  private double tickPicoseconds;
  private boolean closed;

  private HarpDevice(HarpLibrary library, int index, String serial) {
    this.library = library;
    this.index = index;
    this.serial = serial;
  }

  /**
   * Opens the device with a serial number.
   *
   * @param wanted serial number; empty text for the first one that opens
   * @throws IOException if there is none, with what was found instead
   */
  @SuppressWarnings("resource") // the result closes itself
  static HarpDevice open(HarpLibrary library, String wanted) throws IOException {
    List<String> others = new ArrayList<>();
    HarpException refusal = null;
    try (Arena scratch = Arena.ofConfined()) {
      MemorySegment buffer = scratch.allocate(HarpLibrary.TEXT_BYTES);
      for (int index = 0; index < HarpLibrary.DEVICES; index++) {
        buffer.fill((byte) 0);
        int result = library.tryCall("OpenDevice", index, buffer);
        if (result == 0) {
          String serial = buffer.getString(0, StandardCharsets.ISO_8859_1).strip();
          if (wanted.isEmpty() || serial.equals(wanted)) {
            return new HarpDevice(library, index, serial);
          }
          others.add(serial);
          library.call("CloseDevice", index);
        } else if (result != HarpException.OPEN_FAILED && refusal == null) {
          refusal = library.failure("OpenDevice", result);
        }
      }
    }
    if (refusal != null) {
      throw refusal;
    }
    throw new IOException(
        library.family().title()
            + (wanted.isEmpty() ? "" : " with serial number " + wanted)
            + " was not found"
            + (others.isEmpty() ? "" : ", only " + String.join(", ", others))
            + "; check its power and its USB cable.");
  }

  /**
   * Serial numbers of the devices that can be opened; each is closed again.
   *
   * @param until when to stop looking, as {@link System#nanoTime()} counts
   */
  static List<String> serials(HarpLibrary library, long until) throws IOException {
    List<String> serials = new ArrayList<>();
    try (Arena scratch = Arena.ofConfined()) {
      MemorySegment buffer = scratch.allocate(HarpLibrary.TEXT_BYTES);
      for (int i = 0; i < HarpLibrary.DEVICES && System.nanoTime() - until < 0; i++) {
        buffer.fill((byte) 0);
        if (library.tryCall("OpenDevice", i, buffer) == 0) {
          serials.add(buffer.getString(0, StandardCharsets.ISO_8859_1).strip());
          library.call("CloseDevice", i);
        }
      }
    }
    return List.copyOf(serials);
  }

  /**
   * Sets it up for a mode. Takes about 0.2 s, until the rates count with the new settings.
   *
   * @throws IllegalArgumentException if the settings do not fit the device
   */
  void prepare(RecordMode newMode, HarpSettings newSettings) throws IOException {
    int divider = newMode == RecordMode.T2 ? 1 : newSettings.syncDivider();
    if (divider > library.family().mostSyncDivider()) {
      throw new IllegalArgumentException(
          "the sync divider of a "
              + library.family().title()
              + " is at most "
              + library.family().mostSyncDivider());
    }
    mode = null;
    library.call(
        "Initialize", index, newMode == RecordMode.T3 ? MODE_T3 : MODE_T2, INTERNAL_REFERENCE);
    library.call("GetHardwareInfo", index, text, text2, text3);
    model = string(text);
    partNumber = string(text2);
    firmware = string(text3);
    library.call("GetNumOfInputChannels", index, number);
    channels = number.get(INT, 0);
    requireFeatures();
    if (library.family().calibrates()) {
      library.call("Calibrate", index);
    }
    library.call("SetSyncDiv", index, divider);
    setSync(newSettings.sync());
    for (int channel = 0; channel < channels; channel++) {
      setInput(channel, newSettings.input(channel));
    }
    if (newMode == RecordMode.T3) {
      library.call("SetBinning", index, newSettings.binning());
      library.call("SetOffset", index, newSettings.offsetNanoseconds());
      library.call("GetResolution", index, number);
    } else {
      library.call("GetBaseResolution", index, number, number2);
    }
    tickPicoseconds = number.get(DOUBLE, 0);
    long until = System.nanoTime() + SETTLE_NANOS;
    while (until - System.nanoTime() > 0) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
    mode = newMode;
    settings = newSettings;
  }

  private static String string(MemorySegment text) {
    return text.getString(0, StandardCharsets.ISO_8859_1).strip();
  }

  private void requireFeatures() throws IOException {
    library.call("GetFeatures", index, number);
    int features = number.get(INT, 0);
    if ((features & FEATURE_LIBRARY) == 0 || (features & FEATURE_TTTR) == 0) {
      throw new IOException(
          model
              + " "
              + serial
              + " has no licence for "
              + ((features & FEATURE_LIBRARY) == 0 ? "its library" : "time-tagged records")
              + "; ask the vendor for it.");
    }
  }

  private void setSync(HarpInput input) throws IOException {
    HarpFamily family = library.family();
    boolean fraction = requireTrigger(input, "the sync input");
    if (family.choosesTrigger()) {
      library.call("SetSyncTrgMode", index, fraction ? CONSTANT_FRACTION_TRIGGER : EDGE_TRIGGER);
    }
    if (fraction) {
      library.call("SetSyncCFD", index, input.levelMillivolts(), input.zeroCrossMillivolts());
    } else {
      library.call("SetSyncEdgeTrg", index, input.levelMillivolts(), edge(input));
    }
    library.call("SetSyncChannelOffset", index, input.offsetPicoseconds());
  }

  private void setInput(int channel, HarpInput input) throws IOException {
    HarpFamily family = library.family();
    boolean fraction = requireTrigger(input, "input " + channel);
    if (family.choosesTrigger()) {
      library.call(
          "SetInputTrgMode", index, channel, fraction ? CONSTANT_FRACTION_TRIGGER : EDGE_TRIGGER);
    }
    if (fraction) {
      library.call(
          "SetInputCFD", index, channel, input.levelMillivolts(), input.zeroCrossMillivolts());
    } else {
      library.call("SetInputEdgeTrg", index, channel, input.levelMillivolts(), edge(input));
    }
    library.call("SetInputChannelOffset", index, channel, input.offsetPicoseconds());
    library.call("SetInputChannelEnable", index, channel, input.enabled() ? 1 : 0);
  }

  private boolean requireTrigger(HarpInput input, String which) {
    boolean fraction = input.trigger() == HarpInput.Trigger.CONSTANT_FRACTION;
    HarpFamily family = library.family();
    if (fraction ? !family.hasConstantFraction() : !family.hasEdge()) {
      throw new IllegalArgumentException(
          which
              + " of a "
              + family.title()
              + " has no "
              + (fraction ? "constant fraction discriminator" : "edge trigger"));
    }
    return fraction;
  }

  private static int edge(HarpInput input) {
    return input.trigger() == HarpInput.Trigger.RISING_EDGE ? 1 : 0;
  }

  // ------------------------------------------------------------------ what it is

  String serial() {
    return serial;
  }

  String model() {
    return model;
  }

  String partNumber() {
    return partNumber;
  }

  String firmware() {
    return firmware;
  }

  HarpLibrary library() {
    return library;
  }

  int index() {
    return index;
  }

  int channels() {
    return channels;
  }

  /** The mode it is prepared for; null if it is for none. */
  RecordMode mode() {
    return mode;
  }

  /** The settings it is prepared with; null if it is for no mode. */
  HarpSettings settings() {
    return settings;
  }

  /** Unit of times (T2) or of micro times (T3) in picoseconds. */
  double tickPicoseconds() {
    return tickPicoseconds;
  }

  // ------------------------------------------------------------------ measuring

  /** Rate of the sync input in Hz. */
  int syncRate() throws IOException {
    library.call("GetSyncRate", index, number);
    return number.get(INT, 0);
  }

  /** Rate of a detector input in Hz. */
  int countRate(int channel) throws IOException {
    library.call("GetCountRate", index, channel, number);
    return number.get(INT, 0);
  }

  /** What the device warns of, one sentence each; the rates must have been asked for before. */
  List<String> warnings() throws IOException {
    library.call("GetWarnings", index, number);
    int bits = number.get(INT, 0);
    if (bits == 0) {
      return List.of();
    }
    library.call("GetWarningsText", index, text, bits);
    return string(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The flags that are up now. */
  int flags() throws IOException {
    return library.flagsNow(index, number);
  }

  /** Fails if it does not answer. */
  void ping() throws IOException {
    flags();
  }

  /** Starts a measurement of so many milliseconds. */
  void start(int milliseconds) throws IOException {
    library.call("StartMeas", index, milliseconds);
  }

  void stop() throws IOException {
    library.call("StopMeas", index);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      library.call("CloseDevice", index);
    }
  }
}
