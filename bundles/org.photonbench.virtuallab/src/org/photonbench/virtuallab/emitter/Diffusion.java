package org.photonbench.virtuallab.emitter;

import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Spectral diffusion: how the frequency of an emitter moves, in rad/ps from its centre. */
public sealed interface Diffusion {
  /** Its state in one run. */
  interface Walk {
    /** Goes forward by a time in ps, not negative, and returns the detuning in rad/ps. */
    double advance(double ps, Xoshiro256 random);
  }

  /** A walk from a random start. */
  Walk start(Xoshiro256 random);

  /** No diffusion. */
  record None() implements Diffusion {
    @Override
    public Walk start(Xoshiro256 random) {
      return (_, _) -> 0;
    }
  }

  /**
   * Ornstein-Uhlenbeck: normal with {@code sigma} (rad/ps), correlation e^(-t/{@code timePs}).
   * Exact for any step.
   */
  record OrnsteinUhlenbeck(double sigma, double timePs) implements Diffusion {
    public OrnsteinUhlenbeck {
      Require.notNegative("width of the diffusion", sigma);
      Require.positive("correlation time of the diffusion", timePs);
    }

    @Override
    public Walk start(Xoshiro256 random) {
      return new OuWalk(sigma, timePs, sigma * random.nextNormal());
    }
  }

  /** Wiener process: variance 2 D t; {@code perPs} is D in (rad/ps)^2/ps. Starts at 0. */
  record Wiener(double perPs) implements Diffusion {
    public Wiener {
      Require.notNegative("diffusion constant", perPs);
    }

    @Override
    public Walk start(Xoshiro256 random) {
      double twice = 2 * perPs;
      return new Walk() {
        private double x;

        @Override
        public double advance(double ps, Xoshiro256 r) {
          x += Math.sqrt(twice * ps) * r.nextNormal();
          return x;
        }
      };
    }
  }

  /** Jumps at random times, {@code timePs} apart on average, to a new normal detuning. */
  record Jumps(double sigma, double timePs) implements Diffusion {
    public Jumps {
      Require.notNegative("width of the jumps", sigma);
      Require.positive("time between jumps", timePs);
    }

    @Override
    public Walk start(Xoshiro256 random) {
      double first = sigma * random.nextNormal();
      double left = timePs * random.nextExponential();
      return new Walk() {
        private double x = first;
        private double remaining = left;

        @Override
        public double advance(double ps, Xoshiro256 r) {
          remaining -= ps;
          if (remaining <= 0) {
            // Only the last jump matters, and the wait for the next has no memory.
            x = sigma * r.nextNormal();
            remaining = timePs * r.nextExponential();
          }
          return x;
        }
      };
    }
  }
}
