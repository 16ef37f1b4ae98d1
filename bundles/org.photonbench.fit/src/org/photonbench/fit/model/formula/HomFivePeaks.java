package org.photonbench.fit.model.formula;

/**
 * The cluster of five peaks when two pulses a delay apart meet an interferometer of the same delay
 * (C. Santori et al., Nature 419, 594 (2002), generalised to unequal arms and beam splitter).
 *
 * @param shortArm probability of the short arm, losses included
 * @param longArm probability of the long arm
 * @param transmission of the second beam splitter: short arm to the first detector
 * @param reflection of the second beam splitter
 * @param contrast fringe contrast of the interferometer, 1 - epsilon
 */
public record HomFivePeaks(
    double shortArm, double longArm, double transmission, double reflection, double contrast) {
  public HomFivePeaks {
    Arguments.positive("probability of the short arm", shortArm);
    Arguments.positive("probability of the long arm", longArm);
    Arguments.positive("transmission", transmission);
    Arguments.positive("reflection", reflection);
    Arguments.positive("contrast", Arguments.fraction("contrast", contrast));
  }

  /** Equal arms, equal beam splitter, full contrast. */
  public static HomFivePeaks balanced() {
    return new HomFivePeaks(0.5, 0.5, 0.5, 0.5, 1);
  }

  private double bothArms() {
    return shortArm * longArm;
  }

  private double sameArm() {
    return shortArm * shortArm + longArm * longArm;
  }

  private double bothPorts() {
    return reflection * transmission;
  }

  private double samePort() {
    return reflection * reflection + transmission * transmission;
  }

  /** What a visibility of 1 takes from the centre peak, per squared mean photon number. */
  public double interference() {
    return 2 * bothArms() * bothPorts() * contrast * contrast;
  }

  /**
   * Areas of the peaks at -2 ... +2 delays (time of the second detector minus the first), per
   * squared mean photon number.
   */
  public double[] areas(double g2, double visibility) {
    double transmitted = transmission * transmission;
    double reflected = reflection * reflection;
    double side = sameArm() * bothPorts();
    double centre = bothArms() * samePort() + 2 * g2 * side - visibility * interference();
    return new double[] {
      bothArms() * reflected,
      side + 2 * g2 * bothArms() * reflected,
      centre,
      side + 2 * g2 * bothArms() * transmitted,
      bothArms() * transmitted
    };
  }

  /**
   * The visibility from the centre peak and the sum of its two neighbours.
   *
   * @param centre area of the centre peak
   * @param neighbours summed area of the peaks at -1 and +1
   * @param g2 g2(0) of the source
   */
  public double visibility(double centre, double neighbours, double g2) {
    double ratio = centre / Arguments.positive("area of the neighbours", neighbours);
    double side = sameArm() * bothPorts();
    double numerator =
        bothArms() * samePort()
            + 2 * g2 * side
            - ratio * (2 * side + 2 * g2 * bothArms() * samePort());
    return numerator / interference();
  }

  /** Derivative of the visibility with respect to g2 at these areas. */
  public double visibilitySlope(double centre, double neighbours) {
    return visibility(centre, neighbours, 1) - visibility(centre, neighbours, 0);
  }

  /**
   * Standard error of the visibility from Poisson counts and the errors of g2 and contrast.
   *
   * @param centre counts of the centre peak, above 0
   * @param neighbours summed counts of the neighbours
   * @param g2Error standard error of g2(0)
   * @param contrastError standard error of the contrast
   */
  public double visibilityError(
      double centre, double neighbours, double g2, double g2Error, double contrastError) {
    Arguments.positive("counts of the centre peak", centre);
    double perRatio =
        (2 * sameArm() * bothPorts() + 2 * g2 * bothArms() * samePort()) / interference();
    double counts = perRatio * centre / neighbours * Math.sqrt(1 / centre + 1 / neighbours);
    double source = visibilitySlope(centre, neighbours) * g2Error;
    double fringe = 2 * visibility(centre, neighbours, g2) * contrastError / contrast;
    return Math.sqrt(counts * counts + source * source + fringe * fringe);
  }
}
