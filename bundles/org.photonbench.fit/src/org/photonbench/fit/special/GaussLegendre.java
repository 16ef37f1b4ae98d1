package org.photonbench.fit.special;

/** The eight-point Gauss-Legendre rule on [-1, 1], exact for polynomials up to degree 15. */
public final class GaussLegendre {
  /** Number of nodes. */
  public static final int NODES = 8;

  private static final double[] POSITIVE = {
    0.18343464249564980494, 0.52553240991632898582, 0.79666647741362673959, 0.96028985649753623168
  };
  private static final double[] WEIGHT = {
    0.36268378337836198297, 0.31370664587788728734, 0.22238103445337447054, 0.10122853629037625915
  };

  private GaussLegendre() {}

  /** A node, for indices from 0. */
  public static double node(int index) {
    return (index & 1) == 0 ? -POSITIVE[index >> 1] : POSITIVE[index >> 1];
  }

  /** The weight of a node; all weights sum to 2. */
  public static double weight(int index) {
    return WEIGHT[index >> 1];
  }
}
