package org.example.acme.ui;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.example.acme.counting.CountingStatistics;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.ui.technique.SessionListener.Aspect;
import org.photonbench.ui.technique.TechniquePart;

/** The kind of light in one sentence. It computes nothing: it shows a result of the session. */
public final class LightView extends TechniquePart {
  private Label number;
  private Label verdict;

  @Override
  protected Optional<String> ownAnalysis() {
    return Optional.of(CountingStatistics.ID);
  }

  @Override
  protected void createContents(Composite parent) {
    Composite body = new Composite(parent, SWT.NONE);
    body.setLayout(new GridLayout());
    number = new Label(body, SWT.NONE);
    number.setFont(JFaceResources.getHeaderFont());
    number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    verdict = new Label(body, SWT.WRAP);
    verdict.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
  }

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (aspect != Aspect.RESULT) {
      return;
    }
    Optional<Quantity> fano = session().result().flatMap(result -> result.quantity("fano"));
    number.setText(fano.map(of -> QuantityText.of(of).line()).orElse(""));
    verdict.setText(
        fano.flatMap(Quantity::interval95)
            .map(LightView::sentence)
            .orElse("Open a recording: the kind of its light stands here."));
    number.getParent().layout();
  }

  @Override
  public void setFocus() {
    if (number != null) {
      number.getParent().setFocus();
    }
  }

  private static String sentence(Interval interval) {
    if (interval.low() > 1) {
      return "The counts fluctuate more than those of a laser: blinking, drift or bunching.";
    }
    if (interval.high() < 1) {
      return "The counts fluctuate less than those of a laser: antibunching or dead time.";
    }
    return "The counts fluctuate as those of a laser.";
  }
}
