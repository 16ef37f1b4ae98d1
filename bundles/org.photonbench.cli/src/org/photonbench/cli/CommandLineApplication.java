package org.photonbench.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.photon.io.write.RecordingExports;

/**
 * Starts the command line in the workbench's runtime, with the analyses and formats installed
 * there.
 */
public final class CommandLineApplication implements IApplication {
  private volatile CommandLineTool tool;

  @Override
  public Object start(IApplicationContext context) {
    String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    context.applicationRunning();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    tool =
        new CommandLineTool(
            new Environment(
                out,
                err,
                Terminal.isTerminal(),
                CommandLineApplication::analyses,
                () -> new Recordings(services(PhotonFormat.class)),
                () -> new HistogramRecordings(services(HistogramFormat.class)),
                () -> new RecordingExports(services(RecordingExport.class)),
                () -> new DriverRegistry(services(DriverFactory.class)),
                InternalErrorLog.defaultFolder()));
    int code = tool.run(args);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void stop() {
    CommandLineTool running = tool;
    if (running != null) {
      running.cancel();
    }
  }

  private static AnalysisRegistry analyses() {
    List<Analysis<?>> found = new ArrayList<>();
    for (Analysis<?> analysis : services(Analysis.class)) {
      found.add(analysis);
    }
    return new AnalysisRegistry(found);
  }

  private static <T> List<T> services(Class<T> type) {
    BundleContext context =
        FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
    List<T> services = new ArrayList<>();
    try {
      Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
      for (ServiceReference<T> reference : references) {
        T service = context.getService(reference);
        if (service != null) {
          services.add(service);
        }
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("no filter was given", e);
    }
    return services;
  }
}
