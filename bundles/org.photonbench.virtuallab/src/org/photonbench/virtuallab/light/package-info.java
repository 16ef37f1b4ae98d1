/**
 * Light between its source and the detectors: the contract of emitters, optics and detectors.
 *
 * <h2>Blocks</h2>
 *
 * <p>Simulated time is cut into blocks of equal length, the same for all parts ({@link
 * org.photonbench.virtuallab.light.BlockClock}). The length belongs to the scenario, not to whoever
 * reads the photons. A run asks for block 0, 1, 2, ... in this order:
 *
 * <pre>
 * light.clear(index);
 * source.emit(light, streams.block(index));      // each part has random numbers of its own
 * for each stage: stage.apply(light, stageStreams.block(index));
 * detectors.detect(light, ...);
 * </pre>
 *
 * <p>A part may keep what it needs from one block to the next (the next photon, a filter's memory).
 * It may use no random numbers but those it is handed. So the photons depend on scenario and seed
 * alone, whatever the threads. A part is confined to one thread.
 *
 * <h2>Photons</h2>
 *
 * <p>A {@link org.photonbench.virtuallab.light.LightBlock} is a structure of arrays. Every photon
 * has a time and a port. CW light: the time is in ps since the start of the block. Pulsed light:
 * the photon has the number of its laser pulse, and the time is in ps since that pulse; it may
 * exceed the period. Everything else ({@link org.photonbench.virtuallab.light.PhotonField}) is
 * optional: the assembly makes the block with the fields that some stage needs, and a source fills
 * those that the block has. A source that cannot fill one must not offer it.
 *
 * <h2>Ports</h2>
 *
 * <p>A port is a beam, by number. Sources emit into port 0. A stage works in place: it changes the
 * port, the time and the fields of the photons that arrive at its input ports and leaves those at
 * other ports alone. A lost photon gets the port {@link
 * org.photonbench.virtuallab.light.LightBlock#LOST}. Detectors stand at ports; photons at a port
 * without a detector are not seen.
 *
 * <h2>Order</h2>
 *
 * <p>A source emits in order of time: CW by time, pulsed by pulse and then by time in the pulse. A
 * stage that delays leaves the photons where they are, so the order may be lost; a stage that needs
 * it calls {@link org.photonbench.virtuallab.light.LightBlock#sort()}. A time may lie beyond the
 * end of its block, as after a delay. A stage that holds photons back emits them in a later block
 * with negative times (pulsed: with their own, earlier pulse) and says by how much at most, in
 * {@link org.photonbench.virtuallab.light.OpticalStage#lateness()}.
 *
 * <h2>Loss</h2>
 *
 * <p>Uniform loss commutes with linear optics, so the assembly gives the transmission that is
 * common to all paths, with the highest detection efficiency, to the source, which thins exactly
 * and never draws photons that nobody sees. Stages and detectors apply only what remains.
 */
package org.photonbench.virtuallab.light;
