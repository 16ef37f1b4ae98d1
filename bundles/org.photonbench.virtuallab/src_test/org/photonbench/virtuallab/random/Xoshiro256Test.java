package org.photonbench.virtuallab.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Xoshiro256Test {
  private static final int WORDS = 4;
  private static final int BITS = 256;

  @Test
  void givesTheNumbersOfTheReferenceCode() {
    // First outputs of xoshiro256++ 1.0 from the state 1, 2, 3, 4.
    Xoshiro256 random = Xoshiro256.ofState(1, 2, 3, 4);
    assertEquals(41943041L, random.nextLong());
    assertEquals(58720359L, random.nextLong());
    assertEquals(3588806011781223L, random.nextLong());
    assertEquals(3591011842654386L, random.nextLong());
    assertEquals(Long.parseUnsignedLong("9228616714210784205"), random.nextLong());
    assertEquals(Long.parseUnsignedLong("9973669472204895162"), random.nextLong());
  }

  @Test
  void splitMixGivesTheNumbersOfTheReferenceCode() {
    // First output of SplitMix64 from 0.
    assertEquals(0xe220a8397b1dcdafL, SplitMix.mix(SplitMix.GAMMA));
  }

  @Test
  void jumpsAreTwoToThe128And192Steps() {
    long[] start = {0x1234567890abcdefL, -42, 7, 0x7777777777777777L};
    long[][] step = new long[BITS][];
    for (int bit = 0; bit < BITS; bit++) {
      long[] state = new long[WORDS];
      state[bit / Long.SIZE] = 1L << bit % Long.SIZE;
      step[bit] = next(state);
    }
    long[][] power = step;
    for (int i = 0; i < 128; i++) {
      power = square(power);
    }
    Xoshiro256 jumped = ofState(start);
    jumped.jump();
    assertSameNumbers(ofState(apply(power, start)), jumped);
    for (int i = 0; i < 64; i++) {
      power = square(power);
    }
    jumped = ofState(start);
    jumped.longJump();
    assertSameNumbers(ofState(apply(power, start)), jumped);
  }

  private static Xoshiro256 ofState(long[] s) {
    return Xoshiro256.ofState(s[0], s[1], s[2], s[3]);
  }

  private static void assertSameNumbers(Xoshiro256 expected, Xoshiro256 actual) {
    for (int i = 0; i < 5; i++) {
      assertEquals(expected.nextLong(), actual.nextLong());
    }
  }

  /** One step of the state, as the paper gives it. */
  private static long[] next(long[] s) {
    long t = s[1] << 17;
    long s2 = s[2] ^ s[0];
    long s3 = s[3] ^ s[1];
    long s1 = s[1] ^ s2;
    long s0 = s[0] ^ s3;
    return new long[] {s0, s1, s2 ^ t, Long.rotateLeft(s3, 45)};
  }

  /** The matrix, as images of the unit vectors, times a vector. */
  private static long[] apply(long[][] matrix, long[] vector) {
    long[] sum = new long[WORDS];
    for (int bit = 0; bit < BITS; bit++) {
      if ((vector[bit / Long.SIZE] >>> bit % Long.SIZE & 1) != 0) {
        for (int w = 0; w < WORDS; w++) {
          sum[w] ^= matrix[bit][w];
        }
      }
    }
    return sum;
  }

  private static long[][] square(long[][] matrix) {
    long[][] squared = new long[BITS][];
    for (int bit = 0; bit < BITS; bit++) {
      squared[bit] = apply(matrix, matrix[bit]);
    }
    return squared;
  }

  @Test
  void streamsDependOnSeedRoleAndBlockOnly() {
    RandomStreams a = new RandomStreams(5, 3);
    long fourth = a.block(4).nextLong();
    long ninth = a.block(9).nextLong();
    RandomStreams b = new RandomStreams(5, 3);
    assertEquals(ninth, b.block(9).nextLong());
    assertEquals(fourth, b.block(4).nextLong());
    assertNotEquals(fourth, new RandomStreams(5, 4).block(4).nextLong());
    assertNotEquals(fourth, new RandomStreams(6, 3).block(4).nextLong());
    assertThrows(IllegalArgumentException.class, () -> new RandomStreams(1, -1));
    assertThrows(IllegalArgumentException.class, () -> b.block(-1));
  }

  @Test
  void smallIntegersAreTheHighPartOfTheProduct() {
    Xoshiro256 random = new Xoshiro256(9);
    Xoshiro256 same = new Xoshiro256(9);
    Random bounds = new Random(1);
    for (int i = 0; i < 1000; i++) {
      int bound = 1 + bounds.nextInt(1000);
      BigInteger bits = new BigInteger(Long.toUnsignedString(same.nextLong()));
      int expected = bits.multiply(BigInteger.valueOf(bound)).shiftRight(Long.SIZE).intValue();
      assertEquals(expected, random.nextInt(bound));
    }
  }
}
