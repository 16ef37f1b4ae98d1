package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.photonbench.device.transport.library.LibraryAbsentException;
import org.photonbench.device.transport.library.NativeLibrary;
import org.photonbench.device.transport.log.WireEvent;
import org.photonbench.device.transport.log.WireLog;

/**
 * A vendor's library: its functions by name, their errors as exceptions, and every call but those
 * of the measuring loop in a log.
 */
final class HarpLibrary implements AutoCloseable {
  /** Devices that a computer may have. */
  static final int DEVICES = 8;

  /** Room for any text but that of the warnings. */
  static final int TEXT_BYTES = 64;

  static final int WARNING_BYTES = 16_384;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final MemoryLayout POINTER = ValueLayout.ADDRESS;

  private final HarpFamily family;
  private final NativeLibrary library;
  private final WireLog log;
  private final String version;
  private final Map<String, MethodHandle> functions = new ConcurrentHashMap<>();
  private final MethodHandle readFifo;
  private final MethodHandle getFlags;
  private final MethodHandle status;
  private boolean closed;

  private HarpLibrary(HarpFamily family, NativeLibrary library, WireLog log) throws IOException {
    this.family = family;
    this.library = library;
    this.log = log;
    version = readVersion();
    String prefix = family.prefix();
    readFifo =
        library.function(
            prefix + "ReadFiFo",
            family.readsCount()
                ? FunctionDescriptor.of(INT, INT, POINTER, INT, POINTER)
                : FunctionDescriptor.of(INT, INT, POINTER, POINTER));
    getFlags = library.function(prefix + "GetFlags", FunctionDescriptor.of(INT, INT, POINTER));
    status = library.function(prefix + "CTCStatus", FunctionDescriptor.of(INT, INT, POINTER));
  }

  /**
   * Loads the library.
   *
   * @param given files or folders to look at first
   * @param log takes note of the calls
   * @throws LibraryAbsentException if it is not there, or of a version that is not known
   */
  @SuppressWarnings("resource") // the result closes it
  static HarpLibrary open(HarpFamily family, List<Path> given, WireLog log) throws IOException {
    NativeLibrary library = NativeLibrary.open(family.library(), given);
    try {
      HarpLibrary harp = new HarpLibrary(family, library, log);
      if (!family.versions().contains(harp.version)) {
        throw new LibraryAbsentException(
            family.library().title()
                + ": "
                + library.file()
                + " is version "
                + harp.version
                + "; this driver knows "
                + String.join(", ", family.versions())
                + ", so install "
                + family.library().install()
                + " in one of these versions.");
      }
      return harp;
    } catch (IOException | RuntimeException | Error e) {
      library.close();
      throw e;
    }
  }

  private String readVersion() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(TEXT_BYTES);
      call("GetLibraryVersion", text);
      String whole = text.getString(0, StandardCharsets.ISO_8859_1).strip();
      String[] parts = whole.split("\\.");
      return parts.length < 2 ? whole : parts[0] + "." + parts[1];
    }
  }

  HarpFamily family() {
    return family;
  }

  /** Major and minor version, for example 3.1. */
  String version() {
    return version;
  }

  String file() {
    return library.file();
  }

  /**
   * Calls a function.
   *
   * @param name without the prefix
   * @param arguments integers and memory segments
   * @throws HarpException if it says that it failed
   */
  void call(String name, Object... arguments) throws IOException {
    int result = tryCall(name, arguments);
    if (result < 0) {
      throw failure(name, result);
    }
  }

  /** As {@link #call}, and returns what the function returned, also if it failed. */
  synchronized int tryCall(String name, Object... arguments) throws IOException {
    requireOpen();
    int result;
    try {
      result = (int) function(name, arguments).invokeWithArguments(arguments);
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException(family.prefix() + name + " could not be called.", e);
    }
    note(name, arguments, result);
    return result;
  }

  private void requireOpen() throws IOException {
    if (closed) {
      throw new IOException(family.title() + " was disconnected.");
    }
  }

  private MethodHandle function(String name, Object[] arguments) throws LibraryAbsentException {
    MethodHandle known = functions.get(name);
    if (known == null) {
      MemoryLayout[] layouts =
          Arrays.stream(arguments)
              .map(argument -> argument instanceof MemorySegment ? POINTER : INT)
              .toArray(MemoryLayout[]::new);
      known = library.function(family.prefix() + name, FunctionDescriptor.of(INT, layouts));
      functions.put(name, known);
    }
    return known;
  }

  private void note(String name, Object[] arguments, int result) {
    StringJoiner text = new StringJoiner(", ", family.prefix() + name + "(", ")");
    for (Object argument : arguments) {
      text.add(argument instanceof MemorySegment ? "*" : argument.toString());
    }
    byte[] sent = text.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] received = Integer.toString(result).getBytes(StandardCharsets.US_ASCII);
    log.add(WireEvent.Direction.SENT, sent, 0, sent.length);
    log.add(WireEvent.Direction.RECEIVED, received, 0, received.length);
  }

  /** The exception for a function that failed, with the library's own words. */
  HarpException failure(String name, int code) {
    String text = "no text";
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(TEXT_BYTES);
      if (tryCall("GetErrorString", buffer, code) >= 0) {
        text = buffer.getString(0, StandardCharsets.ISO_8859_1);
      }
    } catch (IOException e) {
      text = e.getMessage();
    }
    return new HarpException(family.title(), family.prefix() + name, code, text);
  }

  /** As {@link #flags}, from outside the measuring loop. */
  synchronized int flagsNow(int device, MemorySegment value) throws IOException {
    requireOpen();
    return flags(device, value);
  }

  // ------------------------------------------------------------------ the measuring loop

  /**
   * Reads records; allocates nothing.
   *
   * @param buffer with room for {@link HarpFamily#readMax()} records
   * @param count takes the number of records, an int
   */
  int readFifo(int device, MemorySegment buffer, MemorySegment count) throws IOException {
    int result;
    try {
      result =
          family.readsCount()
              ? (int) readFifo.invokeExact(device, buffer, family.readMax(), count)
              : (int) readFifo.invokeExact(device, buffer, count);
    } catch (Throwable e) {
      throw uncallable("ReadFiFo", e);
    }
    if (result < 0) {
      throw failure("ReadFiFo", result);
    }
    return count.get(INT, 0);
  }

  /** The flags; allocates nothing. */
  int flags(int device, MemorySegment value) throws IOException {
    return ask(getFlags, "GetFlags", device, value);
  }

  /** Not 0 if the measuring time is over; allocates nothing. */
  int status(int device, MemorySegment value) throws IOException {
    return ask(status, "CTCStatus", device, value);
  }

  private int ask(MethodHandle function, String name, int device, MemorySegment value)
      throws IOException {
    int result;
    try {
      result = (int) function.invokeExact(device, value);
    } catch (Throwable e) {
      throw uncallable(name, e);
    }
    if (result < 0) {
      throw failure(name, result);
    }
    return value.get(INT, 0);
  }

  private IOException uncallable(String name, Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return new IOException(family.prefix() + name + " could not be called.", cause);
  }

  /** Unloads it, when the call that runs has returned; no measuring loop must run. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      library.close();
    }
  }
}
