/**
 * Interference of single photons and of pairs, sampled photon by photon: Mach-Zehnder and Michelson
 * interferometers with a moving, dithered stage (PCFS, Fourier spectroscopy), Hong-Ou-Mandel
 * set-ups for pulsed and CW light, polarisation optics, cavities; and what they must measure.
 *
 * <p>Pure dephasing is averaged before a photon is drawn, which leaves the probabilities exact;
 * spectral diffusion and fine structure come from each photon's detuning and line.
 */
package org.photonbench.virtuallab.interference;
