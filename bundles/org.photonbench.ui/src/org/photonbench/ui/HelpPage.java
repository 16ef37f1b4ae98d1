package org.photonbench.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A page of help in a window of its own, which stays open while one works. */
public final class HelpPage {
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param title of the window, and the first heading
   */
  public HelpPage(String title) {
    this.title = title;
    heading(title);
  }

  /** Adds a heading, a paragraph of its own. */
  public HelpPage heading(String words) {
    strong(words);
    text.append("\n\n");
    return this;
  }

  /** Adds a paragraph. */
  public HelpPage paragraph(String words) {
    text.append(words).append("\n\n");
    return this;
  }

  /** Adds a paragraph that begins with words in bold type. */
  public HelpPage term(String words, String meaning) {
    strong(words);
    return paragraph("  " + meaning);
  }

  private void strong(String words) {
    StyleRange style = new StyleRange();
    style.start = text.length();
    style.length = words.length();
    style.fontStyle = SWT.BOLD;
    styles.add(style);
    text.append(words);
  }

  /** Shows the page. */
  public void open(Shell parent) {
    new Window(parent).open();
  }

  private final class Window extends Dialog {
    Window(Shell parent) {
      super(parent);
      setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
      setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
      super.configureShell(shell);
      shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
      return new Point(640, 620);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
      createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
      Composite area = (Composite) super.createDialogArea(parent);
      StyledText page = new StyledText(area, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
      page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
      page.setMargins(12, 12, 12, 12);
      page.setText(text.toString().stripTrailing() + "\n");
      page.setStyleRanges(styles.toArray(StyleRange[]::new));
      return area;
    }
  }
}
