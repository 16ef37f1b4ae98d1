package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/** What the parts of an analysis found, collected. */
final class Findings {
  final List<Quantity> quantities = new ArrayList<>();
  final List<Curve> curves = new ArrayList<>();
  final List<Message> messages = new ArrayList<>();

  void add(Quantity quantity) {
    quantities.add(quantity);
  }

  void add(Curve curve) {
    curves.add(curve);
  }

  void warn(String what, String todo) {
    messages.add(Message.warning(what, todo));
  }

  void note(String what) {
    messages.add(Message.info(what));
  }
}
