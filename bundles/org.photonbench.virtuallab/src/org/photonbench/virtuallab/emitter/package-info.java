/**
 * Light sources with known truth: quantum dots with exciton ladder, blinking, dark state, fine
 * structure and spectral diffusion, pulsed and CW; laser light, thermal light, several in one
 * focus. All thin exactly: loss is applied before photons are drawn.
 */
package org.photonbench.virtuallab.emitter;
