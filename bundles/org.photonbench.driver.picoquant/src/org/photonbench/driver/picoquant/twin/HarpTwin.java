package org.photonbench.driver.picoquant.twin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A time tagger that is not there: its library, compiled into a folder of its own with the system's
 * C compiler and loaded, with the settings and the truth that the vendor's library has no functions
 * for. Each has its own library file and therefore its own state.
 */
public final class HarpTwin implements AutoCloseable {
  private static final List<String> COMPILERS = List.of("cc", "gcc", "clang");
  private static final int LONGEST_COMPILATION_S = 120;
  private static final int TEXT_BYTES = 1 << 16;

  private static final Map<Integer, byte[]> COMPILED = new HashMap<>();

  private final Path folder;
  private final Path library;
  private final Arena arena = Arena.ofShared();
  private final MethodHandle set;
  private final MethodHandle get;
  private final MethodHandle text;
  private final MethodHandle feed;

  private HarpTwin(Path folder, Path library) {
    this.folder = folder;
    this.library = library;
    SymbolLookup symbols = SymbolLookup.libraryLookup(library, arena);
    set =
        function(
            symbols,
            "twin_set",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    get =
        function(
            symbols, "twin_get", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    text =
        function(
            symbols,
            "twin_text",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    feed =
        function(
            symbols,
            "twin_feed",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
  }

  private static MethodHandle function(
      SymbolLookup symbols, String name, FunctionDescriptor signature) {
    return Linker.nativeLinker().downcallHandle(symbols.find(name).orElseThrow(), signature);
  }

  /** The C compiler of this system, if it has one. */
  public static Optional<String> compiler() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    return linux ? COMPILERS.stream().filter(HarpTwin::runs).findFirst() : Optional.empty();
  }

  private static boolean runs(String compiler) {
    try {
      Process process =
          new ProcessBuilder(compiler, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Compiles and loads a twin.
   *
   * @param family 1 MultiHarp, 2 HydraHarp, 3 PicoHarp 330
   * @param fileName name of the library's file, as the driver looks for it
   * @throws IOException if there is no compiler
   */
  public static HarpTwin start(int family, String fileName) throws IOException {
    String compiler =
        compiler()
            .orElseThrow(() ->
                new IOException(
                    "The twin of a time tagger needs a C compiler on Linux, and there is none;"
                        + " install gcc, or use a recording instead."));
    byte[] compiled = compiled(compiler, family);
    Path folder = Files.createTempDirectory("harp-twin");
    try {
      return new HarpTwin(folder, Files.write(folder.resolve(fileName), compiled));
    } catch (IOException | RuntimeException | Error e) {
      delete(folder);
      throw e;
    }
  }

  /** The library of a family, compiled once in the life of the program. */
  private static byte[] compiled(String compiler, int family) throws IOException {
    synchronized (COMPILED) {
      byte[] known = COMPILED.get(family);
      if (known == null) {
        known = compile(compiler, family);
        COMPILED.put(family, known);
      }
      return known;
    }
  }

  private static byte[] compile(String compiler, int family) throws IOException {
    Path folder = Files.createTempDirectory("harp-twin");
    try {
      Path source = folder.resolve("harp_twin.c");
      try (InputStream in = HarpTwin.class.getResourceAsStream("harp_twin.c")) {
        if (in == null) {
          throw new IOException("The source of the twin is missing in this installation.");
        }
        Files.copy(in, source);
      }
      Path library = folder.resolve("twin.so");
      compile(compiler, family, source, library);
      return Files.readAllBytes(library);
    } finally {
      delete(folder);
    }
  }

  private static void compile(String compiler, int family, Path source, Path library)
      throws IOException {
    Path log = source.resolveSibling("compiler.log");
    Process process =
        new ProcessBuilder(
                compiler,
                "-O2",
                "-shared",
                "-fPIC",
                "-DFAMILY=" + family,
                "-o",
                library.toString(),
                source.toString(),
                "-lm")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_COMPILATION_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(
            "The twin of the time tagger could not be compiled: " + Files.readString(log));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("The compilation of the twin was interrupted.", e);
    }
  }

  /** The file that the driver is to load. */
  public Path library() {
    return library;
  }

  /**
   * Changes a setting or puts in a fault; see the head of the source for the keys.
   *
   * @throws IllegalArgumentException if there is no such key or the value does not do
   */
  public void set(String key, Object value) {
    try (Arena scratch = Arena.ofConfined()) {
      int result =
          (int)
              set.invokeExact(
                  scratch.allocateFrom(key), scratch.allocateFrom(String.valueOf(value)));
      if (result != 0) {
        throw new IllegalArgumentException("the twin takes no " + key + " = " + value);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Memory for records to be fed, for as long as this twin lives. */
  MemorySegment records(int most) {
    return arena.allocate(4L * most, 4);
  }

  /**
   * Feeds records of a measurement.
   *
   * @param run its number, as {@code get("runs")} says
   * @return how many were taken; -1 if that measurement is over
   */
  int feed(long run, MemorySegment records, int count) {
    try {
      return (int) feed.invokeExact(run, records, count);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** A number of what really happened: records, photons, photonsN, checksum, reads, runs. */
  public long get(String key) {
    try (Arena scratch = Arena.ofConfined()) {
      return (long) get.invokeExact(scratch.allocateFrom(key));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The calls of the vendor's functions so far, one a line, without those of the measuring loop.
   */
  public List<String> calls() {
    try (Arena scratch = Arena.ofConfined()) {
      MemorySegment buffer = scratch.allocate(TEXT_BYTES);
      int length = (int) text.invokeExact(scratch.allocateFrom("calls"), buffer, TEXT_BYTES);
      return length <= 0
          ? List.of()
          : buffer.getString(0, StandardCharsets.ISO_8859_1).lines().toList();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Unloads the library and removes its folder; the driver must have let it go. */
  @Override
  public void close() throws IOException {
    arena.close();
    delete(folder);
  }
}
