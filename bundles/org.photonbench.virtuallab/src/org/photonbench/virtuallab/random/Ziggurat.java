package org.photonbench.virtuallab.random;

/**
 * Exact exponential and normal numbers by the ziggurat method with 256 layers (Marsaglia and Tsang,
 * J. Stat. Softw. 5, 8 (2000)). Layer, sign and abscissa come from different bits of one 64-bit
 * number, which avoids the correlation of the original (Doornik, 2005).
 */
final class Ziggurat {
  private static final int LAYERS = 256;

  /** Where the tail of the exponential begins, and the common area of its layers. */
  static final double EXP_R = 7.69711747013104972;

  static final double EXP_AREA = 3.949659822581557e-3;

  /** The same for the normal. */
  static final double NORMAL_R = 3.6541528853610088;

  static final double NORMAL_AREA = 4.92867323399e-3;

  private static final int MANTISSA_SHIFT = 11;
  private static final int SIGN_BIT = 1 << 8;

  private static final double[] EXP_X = new double[LAYERS + 1];
  private static final double[] EXP_Y = new double[LAYERS + 1];
  private static final double[] EXP_SCALE = new double[LAYERS];
  private static final long[] EXP_INSIDE = new long[LAYERS];
  private static final double[] NORMAL_X = new double[LAYERS + 1];
  private static final double[] NORMAL_Y = new double[LAYERS + 1];
  private static final double[] NORMAL_SCALE = new double[LAYERS];
  private static final long[] NORMAL_INSIDE = new long[LAYERS];

  static {
    // Layer 0 is the base strip with the tail, given the width that its area would have.
    EXP_X[0] = EXP_AREA / Math.exp(-EXP_R);
    EXP_X[1] = EXP_R;
    for (int i = 2; i < LAYERS; i++) {
      EXP_X[i] = -Math.log(EXP_AREA / EXP_X[i - 1] + Math.exp(-EXP_X[i - 1]));
    }
    NORMAL_X[0] = NORMAL_AREA / Math.exp(-0.5 * NORMAL_R * NORMAL_R);
    NORMAL_X[1] = NORMAL_R;
    for (int i = 2; i < LAYERS; i++) {
      double y = NORMAL_AREA / NORMAL_X[i - 1] + Math.exp(-0.5 * NORMAL_X[i - 1] * NORMAL_X[i - 1]);
      NORMAL_X[i] = Math.sqrt(-2 * Math.log(y));
    }
    // The top layer ends at the top of the curve.
    EXP_X[LAYERS] = 0;
    NORMAL_X[LAYERS] = 0;
    for (int i = 0; i <= LAYERS; i++) {
      EXP_Y[i] = Math.exp(-EXP_X[i]);
      NORMAL_Y[i] = Math.exp(-0.5 * NORMAL_X[i] * NORMAL_X[i]);
    }
    for (int i = 0; i < LAYERS; i++) {
      EXP_SCALE[i] = EXP_X[i] * 0x1p-53;
      EXP_INSIDE[i] = (long) (EXP_X[i + 1] / EXP_X[i] * 0x1p53);
      NORMAL_SCALE[i] = NORMAL_X[i] * 0x1p-53;
      NORMAL_INSIDE[i] = (long) (NORMAL_X[i + 1] / NORMAL_X[i] * 0x1p53);
    }
  }

  private Ziggurat() {}

  static double exponential(Xoshiro256 random) {
    long bits = random.nextLong();
    int layer = (int) bits & LAYERS - 1;
    long mantissa = bits >>> MANTISSA_SHIFT;
    double x = mantissa * EXP_SCALE[layer];
    return mantissa < EXP_INSIDE[layer] ? x : exponentialEdge(random, layer, x);
  }

  private static double exponentialEdge(Xoshiro256 random, int firstLayer, double firstX) {
    int layer = firstLayer;
    double x = firstX;
    while (true) {
      if (layer == 0) {
        return EXP_R - Math.log(random.nextPositive());
      }
      if (EXP_Y[layer] + random.nextDouble() * (EXP_Y[layer + 1] - EXP_Y[layer]) < Math.exp(-x)) {
        return x;
      }
      long bits = random.nextLong();
      layer = (int) bits & LAYERS - 1;
      long mantissa = bits >>> MANTISSA_SHIFT;
      x = mantissa * EXP_SCALE[layer];
      if (mantissa < EXP_INSIDE[layer]) {
        return x;
      }
    }
  }

  static double normal(Xoshiro256 random) {
    long bits = random.nextLong();
    int layer = (int) bits & LAYERS - 1;
    long mantissa = bits >>> MANTISSA_SHIFT;
    double x = mantissa * NORMAL_SCALE[layer];
    if (mantissa >= NORMAL_INSIDE[layer]) {
      x = normalEdge(random, layer, x);
    }
    return (bits & SIGN_BIT) == 0 ? x : -x;
  }

  /** The absolute value; its sign is drawn already. */
  private static double normalEdge(Xoshiro256 random, int firstLayer, double firstX) {
    int layer = firstLayer;
    double x = firstX;
    while (true) {
      if (layer == 0) {
        return normalTail(random);
      }
      double y = NORMAL_Y[layer] + random.nextDouble() * (NORMAL_Y[layer + 1] - NORMAL_Y[layer]);
      if (y < Math.exp(-0.5 * x * x)) {
        return x;
      }
      long bits = random.nextLong();
      layer = (int) bits & LAYERS - 1;
      long mantissa = bits >>> MANTISSA_SHIFT;
      x = mantissa * NORMAL_SCALE[layer];
      if (mantissa < NORMAL_INSIDE[layer]) {
        return x;
      }
    }
  }

  private static double normalTail(Xoshiro256 random) {
    double x;
    double y;
    do {
      x = -Math.log(random.nextPositive()) / NORMAL_R;
      y = -Math.log(random.nextPositive());
    } while (2 * y < x * x);
    return NORMAL_R + x;
  }
}
