package org.photonbench.fit.spectral;

import java.util.Arrays;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** The fast Fourier transform, whose length is a power of two. */
final class Fourier {
  private static final int MAX_LENGTH = 1 << 26;

  private Fourier() {}

  /** The smallest power of two that is not below a number. */
  static int length(long atLeast) {
    if (atLeast > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a transform of " + atLeast + " values is too long; cut the data or bin them first");
    }
    int length = 1;
    while (length < atLeast) {
      length *= 2;
    }
    return length;
  }

  /** Sum of x exp(-2 pi i j k/length) of values filled up with zeros. */
  static Complex[] forward(double[] values, int length) {
    double[] padded = Arrays.copyOf(values, length);
    return new FastFourierTransformer(DftNormalization.STANDARD)
        .transform(padded, TransformType.FORWARD);
  }

  static Complex[] inverse(Complex[] values) {
    return new FastFourierTransformer(DftNormalization.STANDARD)
        .transform(values, TransformType.INVERSE);
  }
}
