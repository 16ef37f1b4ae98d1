package org.photonbench.ui.catalogue.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.importing.FileNamePattern;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.SamplesProject;

/** Which folder, what its file names say, and the catalogue file that takes it. */
final class ImportSourcePage extends WizardPage {
  /** The folder, a text. */
  static final String FOLDER = "samples.import.folder";

  /** The pattern of file names, a text. */
  static final String PATTERN = "samples.import.pattern";

  /** The catalogue file, a combo. */
  static final String TARGET = "samples.import.target";

  private static final String FIRST_PATTERN = "{sample}_dot{emitter:int}_{power:uW}_{technique}";
  private static final String HINT =
      "{batch} {composition} {ligand} {sample} {emitter} {measurement} {technique} {operator} {date}"
          + " {atmosphere} stand for texts; {temperature:K} {field:T} {power:uW} {density:W/cm2}"
          + " {fluence:uJ/cm2} {wavelength:nm} {rate:MHz} {size:nm} {duration:s} for numbers; * for"
          + " anything; a slash divides folders. The ending of the file name is left away.";

  private Text folder;
  private Text pattern;
  private Combo target;

  ImportSourcePage() {
    super("source", "Folder and File Names", null);
    setDescription("What do the names of the files say? Nothing is written before the preview.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(3, false));
    label(page, "Folder");
    folder = WidgetId.mark(new Text(page, SWT.BORDER), FOLDER);
    folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    SamplesProject.get().folder().ifPresent(open -> folder.setText(open.toString()));
    Button browse = new Button(page, SWT.PUSH);
    browse.setText("Browse…");
    browse.addListener(SWT.Selection, event -> browse());
    label(page, "File names");
    pattern = WidgetId.mark(new Text(page, SWT.BORDER), PATTERN);
    pattern.setText(FIRST_PATTERN);
    pattern.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    new Label(page, SWT.NONE);
    Label hint = new Label(page, SWT.WRAP);
    hint.setText(HINT);
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
    data.widthHint = 420;
    hint.setLayoutData(data);
    label(page, "Catalogue file");
    target = WidgetId.mark(new Combo(page, SWT.DROP_DOWN), TARGET);
    target.setItems(SamplesProject.get().paths().toArray(String[]::new));
    target.setText(target.getItemCount() > 0 ? target.getItem(0) : "catalogue.pbcat");
    target.setToolTipText("A file of the project, or the name of a new one");
    target.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    folder.addListener(SWT.Modify, event -> check());
    pattern.addListener(SWT.Modify, event -> check());
    target.addListener(SWT.Modify, event -> check());
    setControl(page);
    check();
  }

  private static void label(Composite page, String text) {
    new Label(page, SWT.NONE).setText(text);
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText("Choose the Folder of the Recordings");
    dialog.setFilterPath(folder.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
    }
  }

  private void check() {
    String wrong = null;
    if (!Files.isDirectory(folder())) {
      wrong = "There is no folder " + folder.getText() + ".";
    } else if (target.getText().isBlank()) {
      wrong = "Type the name of a catalogue file.";
    } else {
      try {
        pattern();
      } catch (IllegalArgumentException e) {
        wrong = e.getMessage();
      }
    }
    setErrorMessage(wrong);
    setPageComplete(wrong == null);
  }

  Path folder() {
    return Path.of(folder.getText().strip());
  }

  FileNamePattern pattern() {
    return FileNamePattern.parse(pattern.getText().strip());
  }

  /** The catalogue file, made if it is new; on the UI thread. */
  CatalogueFile target() throws IOException {
    CatalogueSession session = SamplesProject.get().session().orElseThrow();
    String name = target.getText().strip();
    return SamplesProject.get().paths().contains(name)
        ? session.file(Path.of(name))
        : session.create(name);
  }
}
