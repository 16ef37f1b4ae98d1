package org.photonbench.virtuallab.spectrum;

/** How the photons of an emission are spread over energy: a probability density. */
public interface LineShape {
  /** Share of the photons between two energies in eV, 0 to 1; {@code low <= high}. */
  double share(double lowEv, double highEv);

  /** Probability density in 1/eV at an energy in eV. */
  double density(double ev);

  /** The same shape moved by an energy in eV. */
  LineShape moved(double ev);

  /** Full width at half maximum in eV; NaN where there is no single maximum. */
  double fwhmEv();
}
