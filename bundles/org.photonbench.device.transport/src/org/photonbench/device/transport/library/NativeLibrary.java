package org.photonbench.device.transport.library;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A loaded native library whose functions are called through method handles. */
public final class NativeLibrary implements AutoCloseable {
  private static final int LAZY = 1;

  private final LibraryDescription description;
  private final String file;
  private final SymbolLookup lookup;
  private final Arena arena;

  private NativeLibrary(
      LibraryDescription description, String file, SymbolLookup lookup, Arena arena) {
    this.description = description;
    this.file = file;
    this.lookup = lookup;
    this.arena = arena;
  }

  /**
   * Finds and loads a library.
   *
   * @param given files or folders to look at first, for example from the set-up's configuration
   * @throws LibraryAbsentException if it is not found or not loadable, with everything that was
   *     tried and what to install
   */
  @SuppressWarnings("resource") // the library closes its arena
  public static NativeLibrary open(LibraryDescription description, List<Path> given)
      throws LibraryAbsentException {
    if (description.fileNames().isEmpty()) {
      throw new LibraryAbsentException(
          "There is no " + description.title() + " for this system; use another computer.");
    }
    List<Path> folders = LibrarySearch.folders(description, given);
    Optional<Path> found = LibrarySearch.find(description, given, folders);
    Arena arena = Arena.ofShared();
    try {
      if (found.isPresent()) {
        Path file = found.get().toAbsolutePath();
        return new NativeLibrary(
            description, file.toString(), SymbolLookup.libraryLookup(file, arena), arena);
      }
      return loadByName(description, folders, arena);
    } catch (IllegalArgumentException e) {
      arena.close();
      Path file = found.orElseThrow();
      throw new LibraryAbsentException(
          description.title()
              + ": "
              + file
              + " was found but not loaded"
              + reason(file).map(reason -> " (" + reason + ")").orElse("")
              + "; install "
              + description.install()
              + " for this system ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + ") with all that it needs.",
          e);
    } catch (LibraryAbsentException e) {
      arena.close();
      throw e;
    }
  }

  /** The system's own search, which knows folders that no list here has. */
  private static NativeLibrary loadByName(
      LibraryDescription description, List<Path> folders, Arena arena)
      throws LibraryAbsentException {
    for (String name : description.fileNames()) {
      try {
        return new NativeLibrary(description, name, SymbolLookup.libraryLookup(name, arena), arena);
      } catch (IllegalArgumentException e) {
        continue; // not this one
      }
    }
    throw new LibraryAbsentException(
        description.title()
            + " is not there: looked for "
            + String.join(", ", description.fileNames())
            + " in "
            + folders.stream().map(Path::toString).collect(Collectors.joining(", "))
            + " and where the system looks; install "
            + description.install()
            + ", or name its folder in "
            + LibrarySearch.VARIABLE
            + " or in the configuration of the set-up.");
  }

  /** What the system's loader says, on systems that have it. */
  private static Optional<String> reason(Path file) {
    Linker linker = Linker.nativeLinker();
    Optional<MemorySegment> dlopen = linker.defaultLookup().find("dlopen");
    Optional<MemorySegment> dlerror = linker.defaultLookup().find("dlerror");
    if (dlopen.isEmpty() || dlerror.isEmpty()) {
      return Optional.empty();
    }
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle open =
          linker.downcallHandle(
              dlopen.get(),
              FunctionDescriptor.of(
                  ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
      MethodHandle error =
          linker.downcallHandle(dlerror.get(), FunctionDescriptor.of(ValueLayout.ADDRESS));
      MemorySegment handle =
          (MemorySegment) open.invokeExact(arena.allocateFrom(file.toString()), LAZY);
      if (handle.address() != 0) {
        return Optional.empty();
      }
      MemorySegment text = (MemorySegment) error.invokeExact();
      return text.address() == 0
          ? Optional.empty()
          : Optional.of(text.reinterpret(1 << 12).getString(0));
    } catch (Throwable e) {
      return Optional.empty();
    }
  }

  /** The file that was loaded. */
  public String file() {
    return file;
  }

  /** What the library is. */
  public LibraryDescription description() {
    return description;
  }

  /** Whether it has a function. */
  public boolean has(String function) {
    return lookup.find(function).isPresent();
  }

  /**
   * A function to call; as fast as a call from C once it is compiled, if the handle is kept in a
   * field that does not change.
   *
   * @throws LibraryAbsentException if it has no such function
   */
  public MethodHandle function(String name, FunctionDescriptor signature)
      throws LibraryAbsentException {
    MemorySegment symbol =
        lookup
            .find(name)
            .orElseThrow(() ->
                new LibraryAbsentException(
                    description.title()
                        + ": "
                        + file
                        + " has no function "
                        + name
                        + ", so it is of another version; install "
                        + description.install()
                        + "."));
    return Linker.nativeLinker().downcallHandle(symbol, signature);
  }

  /** Unloads it; no function must be running. */
  @Override
  public void close() {
    arena.close();
  }
}
