package org.photonbench.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.photon.io.Recordings;

/** Starts the command line in a plain Java virtual machine. */
public final class Main {
  private static final int WAIT_FOR_CLEAN_UP_MILLIS = 3000;
  private static final int BUFFER = 1 << 13;

  private Main() {}

  /**
   * Runs the command line and ends the virtual machine with its exit code: 0 success, 1 internal
   * error, 2 bad input, 130 cancelled.
   */
  public static void main(String[] args) {
    boolean json = List.of(args).contains("--json");
    PrintStream out = stream(FileDescriptor.out, "stdout.encoding", json);
    PrintStream err = stream(FileDescriptor.err, "stderr.encoding", false);
    CommandLineTool tool =
        new CommandLineTool(
            new Environment(
                out,
                err,
                Terminal.isTerminal(),
                AnalysisRegistry::load,
                Recordings::new,
                InternalErrorLog.defaultFolder()));
    Thread worker = Thread.currentThread();
    Thread hook =
        new Thread(
            () -> {
              tool.cancel();
              try {
                worker.join(WAIT_FOR_CLEAN_UP_MILLIS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "photonbench-cancel");
    Runtime.getRuntime().addShutdownHook(hook);
    int code = tool.run(args);
    out.flush();
    err.flush();
    // While the machine is shutting down exit() waits for ever, and the hook waits for this thread.
    if (!tool.isCancelled()) {
      Runtime.getRuntime().removeShutdownHook(hook);
      System.exit(code);
    }
  }

  /**
   * A stream in the terminal's encoding, in UTF-8 where that could not hold units and Greek letters
   * or where the text is for machines.
   */
  private static PrintStream stream(FileDescriptor descriptor, String encoding, boolean machine) {
    String name = System.getProperty(encoding, "UTF-8");
    boolean plain = name.startsWith("ANSI_X3.4") || name.equals("US-ASCII");
    boolean known = !machine && !plain && Charset.isSupported(name);
    Charset charset = known ? Charset.forName(name) : StandardCharsets.UTF_8;
    // Not flushed at every line: a long table would be as many system calls.
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, charset);
  }
}
