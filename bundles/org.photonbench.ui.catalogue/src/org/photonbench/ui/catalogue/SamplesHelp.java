package org.photonbench.ui.catalogue;

import org.eclipse.swt.widgets.Shell;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.ui.HelpPage;

/** The page of help of the samples. */
final class SamplesHelp {
  private SamplesHelp() {}

  static void open(Shell shell) {
    HelpPage page =
        new HelpPage("Samples")
            .paragraph(
                "What was measured on what: batches, the samples made of them, the emitters on"
                    + " these, their measurements with the recordings, and the results of the"
                    + " analyses. A project is a folder; its catalogue files (.pbcat) are plain"
                    + " text and may lie anywhere in it. Links to recordings are relative, so that"
                    + " the folder can be moved as a whole; a recording that was moved inside the"
                    + " project is found again by its hash.")
            .heading("Tree and form")
            .paragraph(
                "The form at the side of the tree shows what is selected. New Entry (Ctrl+Alt+N,"
                    + " or the right button) makes what the selected entry can hold. A field is"
                    + " stored by Return or when it is left; Esc takes back what was typed. Ctrl+Z"
                    + " and Ctrl+Y undo and redo every edit, Ctrl+S saves. Ctrl+C, Ctrl+V and Del"
                    + " in the tree copy, paste and delete an entry with all it holds; links to"
                    + " what is deleted are taken away too.")
            .term(
                "Quantities",
                "are typed with their unit: 9.9 nm, 9.9 ± 1.2 nm (standard uncertainty), 9.9(12),"
                    + " 0.29 [0.25, 0.33] (95 % interval), < 0.2 (a limit), 1.82 - 2.75 eV (a"
                    + " range). The button … beside a quantity shows the rest of it: kind of"
                    + " uncertainty, method, source.")
            .term(
                "Reference data",
                "at the end of the tree are ligands, materials, cavities and published values"
                    + " with their sources. They are for reading only. Choosing one in a field"
                    + " copies it into your file, with its source.")
            .term(
                "Problems",
                "below list what cannot be true or is missing; a double click shows the place.")
            .term(
                "Somebody else",
                "may change a file: it is read again within two seconds. If you changed it too,"
                    + " saving shows both versions and asks.")
            .heading("Recordings and results")
            .paragraph(
                "Drag recordings from the navigator or a file manager onto an emitter, or onto a"
                    + " sample to make an emitter for each; or use Register Recordings. Header and"
                    + " hash are read in the background. Results that lie beside a recording are"
                    + " linked at once, results saved later (Save Result in HBT and the others)"
                    + " when they are saved. Return or a double click on a measurement opens its"
                    + " recording. Show in Samples, in the menu of a recording, finds its"
                    + " measurement.")
            .heading("Comparison and plot")
            .paragraph(
                "The table has a row for each emitter with the latest value of each quantity, or"
                    + " for each measurement, as the files are on the disk: save first. A click on"
                    + " a heading sorts. Literature puts published values beside your own. Ctrl+E"
                    + " exports CSV or LaTeX. The plot shows two columns against each other with"
                    + " 95 % error bars; below it stands the share of emitters below a threshold,"
                    + " with the exact interval of Clopper and Pearson (Biometrika 26, 404, 1934).")
            .term(
                "Filter",
                "composition=CsPbBr3 size>8nm T<10K g2<0.1 dot12: all conditions must hold. Signs"
                    + " are = != < <= > >= and ~ for contains; a word alone is searched in all"
                    + " names. Ctrl+Space offers the names:");
    for (Field field : Fields.all()) {
      String unit = field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
      page.term(field.name(), field.help() + unit);
    }
    page.heading("Calculators")
        .paragraph(
            "Purcell factor, linewidth and T2, tolerance factor and others, with units and"
                + " uncertainties, the same as `photonbench calc`. Errors are typed as 78±3ps or"
                + " 78(3)ps and propagated.");
    page.open(shell);
  }
}
