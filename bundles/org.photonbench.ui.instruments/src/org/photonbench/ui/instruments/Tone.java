package org.photonbench.ui.instruments;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * A tone whose pitch rises with a count rate: an octave for a factor of two. It never fails: where
 * there is no sound it says so. Thread-safe.
 */
public final class Tone implements AutoCloseable {
  private static final float SAMPLES_PER_SECOND = 22_050;
  private static final int CHUNK = 1024;
  private static final double LOWEST_HERTZ = 110;
  private static final double HIGHEST_HERTZ = 3520;

  /** Rate that sounds as concert pitch. */
  private static final double RATE_OF_A = 10_000;

  private static final double CONCERT_PITCH = 440;
  private static final double LOUDNESS = 0.25 * Short.MAX_VALUE;

  private volatile double hertz;
  private volatile boolean playing;

  /** Pitch of a rate in Hz, within what is pleasant; 0 for none. */
  static double pitch(double rate) {
    return rate > 0 ? Math.clamp(CONCERT_PITCH * rate / RATE_OF_A, LOWEST_HERTZ, HIGHEST_HERTZ) : 0;
  }

  /** Sets the rate that is heard. */
  public void rate(double perSecond) {
    hertz = pitch(perSecond);
  }

  /**
   * Begins.
   *
   * @return why there is no sound, a sentence; empty text if there is
   */
  public synchronized String start() {
    if (playing) {
      return "";
    }
    AudioFormat format = new AudioFormat(SAMPLES_PER_SECOND, Short.SIZE, 1, true, false);
    try {
      SourceDataLine line = AudioSystem.getSourceDataLine(format);
      line.open(format, 4 * CHUNK);
      playing = true;
      Thread.ofPlatform().daemon().name("Tone of the count rate").start(() -> play(line));
      return "";
    } catch (LineUnavailableException | RuntimeException | LinkageError e) {
      return "There is no sound on this computer (" + e.getMessage() + ").";
    }
  }

  private void play(SourceDataLine line) {
    byte[] bytes = new byte[2 * CHUNK];
    double phase = 0;
    double heard = 0;
    try (line) {
      line.start();
      while (playing) {
        double wanted = hertz;
        for (int i = 0; i < CHUNK; i++) {
          // A pitch that jumps clicks.
          heard += (wanted - heard) * 2e-3;
          phase += heard / SAMPLES_PER_SECOND;
          phase -= Math.floor(phase);
          double loudness = heard < LOWEST_HERTZ / 2 ? 0 : LOUDNESS;
          short sample = (short) (loudness * Math.sin(2 * Math.PI * phase));
          bytes[2 * i] = (byte) sample;
          bytes[2 * i + 1] = (byte) (sample >> Byte.SIZE);
        }
        line.write(bytes, 0, bytes.length);
      }
    } catch (RuntimeException e) {
      playing = false; // the line went away: silence is no fault of the rates
    }
  }

  public void stop() {
    playing = false;
  }

  @Override
  public void close() {
    stop();
  }
}
