package org.photonbench.runtime.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.photonbench.cli.CommandLineApplication;

/** The command line runs in the OSGi runtime, with the analyses and formats of its services. */
class CommandLineApplicationTest {

  /** What Equinox hands to an application: here only its arguments. */
  private record Arguments(String... words) implements IApplicationContext {
    @Override
    public Map<String, Object> getArguments() {
      return Map.of(IApplicationContext.APPLICATION_ARGS, words);
    }

    @Override
    public void applicationRunning() {}

    @Override
    public String getBrandingApplication() {
      return null;
    }

    @Override
    public String getBrandingName() {
      return null;
    }

    @Override
    public String getBrandingDescription() {
      return null;
    }

    @Override
    public String getBrandingId() {
      return null;
    }

    @Override
    public String getBrandingProperty(String key) {
      return null;
    }

    @Override
    public Bundle getBrandingBundle() {
      return FrameworkUtil.getBundle(CommandLineApplicationTest.class);
    }

    @Override
    public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {}
  }

  private static String run(int expected, String... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(to);
      System.setErr(to);
      Object code = new CommandLineApplication().start(new Arguments(words));
      String text = printed.toString(StandardCharsets.UTF_8);
      assertEquals(expected, code, text);
      return text;
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void listsTheAnalysesOfTheRuntime() {
    String text = run(0, "analyses");
    assertTrue(text.contains("hbt"), text);
    assertTrue(text.contains("correlation"), text);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    String text = run(2, "info", "no-such-recording.ptu");
    assertTrue(text.contains("no-such-recording.ptu"), text);
  }
}
