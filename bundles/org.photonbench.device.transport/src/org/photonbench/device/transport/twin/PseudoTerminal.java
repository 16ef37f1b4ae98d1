package org.photonbench.device.transport.twin;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/** The master side of a Linux pseudo-terminal in raw mode, by the C library. */
final class PseudoTerminal {
  private static final int READ_WRITE_NO_CONTROL = 2 | 0x100;
  private static final int NOW = 0;
  private static final short INPUT = 1;

  /** Larger than struct termios of any Linux, which is passed on unread. */
  private static final int TERMIOS_BYTES = 256;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final MemoryLayout POINTER = ValueLayout.ADDRESS;

  /** The functions, looked up once the first terminal is made. */
  private static final class C {
    static final MethodHandle OPENPT = function("posix_openpt", INT, INT);
    static final MethodHandle GRANT = function("grantpt", INT, INT);
    static final MethodHandle UNLOCK = function("unlockpt", INT, INT);
    static final MethodHandle NAME = function("ptsname_r", INT, INT, POINTER, LONG);
    static final MethodHandle OPEN = function("open", INT, POINTER, INT);
    static final MethodHandle CLOSE = function("close", INT, INT);
    static final MethodHandle READ = function("read", LONG, INT, POINTER, LONG);
    static final MethodHandle WRITE = function("write", LONG, INT, POINTER, LONG);
    static final MethodHandle POLL = function("poll", INT, POINTER, LONG, INT);
    static final MethodHandle GET_ATTRIBUTES = function("tcgetattr", INT, INT, POINTER);
    static final MethodHandle SET_ATTRIBUTES = function("tcsetattr", INT, INT, INT, POINTER);

    private C() {}

    private static MethodHandle function(
        String name, MemoryLayout result, MemoryLayout... arguments) {
      Linker linker = Linker.nativeLinker();
      return linker.downcallHandle(
          linker.defaultLookup().find(name).orElseThrow(),
          FunctionDescriptor.of(result, arguments));
    }
  }

  private final Arena arena = Arena.ofShared();
  private final MemorySegment readBuffer = arena.allocate(4096);
  private final MemorySegment pollFd = arena.allocate(8, 4);
  private final int master;
  private final int slave;
  private final String name;

  private PseudoTerminal(int master, int slave, String name) {
    this.master = master;
    this.slave = slave;
    this.name = name;
  }

  static boolean isAvailable() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")
        && Linker.nativeLinker().defaultLookup().find("ptsname_r").isPresent();
  }

  static PseudoTerminal open() throws IOException {
    if (!isAvailable()) {
      throw new IOException("This system has no pseudo-terminals; put the twin behind TCP.");
    }
    try (Arena scratch = Arena.ofConfined()) {
      int master = check((int) C.OPENPT.invokeExact(READ_WRITE_NO_CONTROL), "posix_openpt");
      check((int) C.GRANT.invokeExact(master), "grantpt");
      check((int) C.UNLOCK.invokeExact(master), "unlockpt");
      MemorySegment path = scratch.allocate(256);
      check(-(int) C.NAME.invokeExact(master, path, path.byteSize()), "ptsname_r");
      // Held open by the twin as well, so that the line stays when the driver closes it.
      int slave = check((int) C.OPEN.invokeExact(path, READ_WRITE_NO_CONTROL), "open");
      makeRaw(slave, scratch);
      return new PseudoTerminal(master, slave, path.getString(0));
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("The C library could not be called.", e);
    }
  }

  /** No echo and nothing changed on the way, from the first byte on. */
  private static void makeRaw(int file, Arena scratch) throws Throwable {
    MemorySegment attributes = scratch.allocate(TERMIOS_BYTES, 8);
    check((int) C.GET_ATTRIBUTES.invokeExact(file, attributes), "tcgetattr");
    Linker linker = Linker.nativeLinker();
    MethodHandle raw =
        linker.downcallHandle(
            linker.defaultLookup().find("cfmakeraw").orElseThrow(),
            FunctionDescriptor.ofVoid(POINTER));
    raw.invokeExact(attributes);
    check((int) C.SET_ATTRIBUTES.invokeExact(file, NOW, attributes), "tcsetattr");
  }

  private static int check(int result, String function) throws IOException {
    if (result < 0) {
      throw new IOException("No pseudo-terminal could be made: " + function + " failed.");
    }
    return result;
  }

  /** Path of the side that a driver opens. */
  String name() {
    return name;
  }

  /** Waits for bytes; 0 if none came. */
  int read(byte[] target, int millis) throws IOException {
    try {
      pollFd.set(INT, 0, master);
      pollFd.set(ValueLayout.JAVA_SHORT, 4, INPUT);
      if ((int) C.POLL.invokeExact(pollFd, 1L, millis) <= 0) {
        return 0;
      }
      long most = Math.min(target.length, readBuffer.byteSize());
      long n = (long) C.READ.invokeExact(master, readBuffer, most);
      if (n < 0) {
        throw new IOException("The pseudo-terminal " + name + " could not be read.");
      }
      MemorySegment.copy(readBuffer, ValueLayout.JAVA_BYTE, 0, target, 0, (int) n);
      return (int) n;
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("The C library could not be called.", e);
    }
  }

  synchronized void write(byte[] bytes, int length) throws IOException {
    try (Arena scratch = Arena.ofConfined()) {
      MemorySegment segment = scratch.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
      long done = 0;
      while (done < length) {
        long n = (long) C.WRITE.invokeExact(master, segment.asSlice(done), length - done);
        if (n <= 0) {
          throw new IOException("The pseudo-terminal " + name + " takes no bytes.");
        }
        done += n;
      }
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("The C library could not be called.", e);
    }
  }

  synchronized void close() {
    try {
      int closedSlave = (int) C.CLOSE.invokeExact(slave);
      int closedMaster = (int) C.CLOSE.invokeExact(master);
      if (closedSlave != 0 || closedMaster != 0) {
        throw new IllegalStateException(name + " does not close");
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("The C library could not be called.", e);
    } finally {
      arena.close();
    }
  }
}
