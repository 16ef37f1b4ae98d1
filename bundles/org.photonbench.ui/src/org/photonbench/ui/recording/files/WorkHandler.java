package org.photonbench.ui.recording.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.photon.io.write.RecordingCombination.Kind;
import org.photonbench.ui.OpenFileHandler;
import org.photonbench.ui.RecordingSelection;

/**
 * Converts, merges, joins or splits, as its command says, the selected recordings; without a
 * fitting selection it asks for recordings.
 */
public final class WorkHandler extends AbstractHandler {
  /**
   * The ids of the commands are this and {@code convert}, {@code merge}, {@code join}, {@code
   * split}.
   */
  public static final String COMMANDS = "org.photonbench.ui.recording.";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    String verb = event.getCommand().getId().substring(COMMANDS.length());
    boolean several = verb.equals("merge") || verb.equals("join");
    List<Path> files = RecordingSelection.all(HandlerUtil.getCurrentSelection(event));
    if (several ? files.size() < 2 : files.size() != 1) {
      files = ask(window, several);
    }
    if (several ? files.size() < 2 : files.size() != 1) {
      return null;
    }
    dialog(window, verb, files).open();
    return null;
  }

  private static WorkDialog dialog(IWorkbenchWindow window, String verb, List<Path> files) {
    return switch (verb) {
      case "convert" -> new ConvertDialog(window, files.getFirst());
      case "split" -> new SplitDialog(window, files.getFirst());
      case "merge" -> new CombineDialog(window, Kind.MERGE, files);
      case "join" -> new CombineDialog(window, Kind.JOIN, files);
      default -> throw new IllegalArgumentException("no command " + verb);
    };
  }

  private static List<Path> ask(IWorkbenchWindow window, boolean several) {
    FileDialog dialog =
        new FileDialog(window.getShell(), several ? SWT.OPEN | SWT.MULTI : SWT.OPEN);
    dialog.setText(several ? "Choose Two Recordings or More" : "Choose a Recording");
    OpenFileHandler.offerFormats(dialog);
    List<Path> files = new ArrayList<>();
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        files.add(Path.of(dialog.getFilterPath(), name));
      }
      files.sort(null);
    }
    return files;
  }
}
