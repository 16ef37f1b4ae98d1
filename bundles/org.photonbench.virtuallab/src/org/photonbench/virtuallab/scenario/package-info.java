/**
 * Scenarios: data files (JSON) that describe a simulated experiment, with units in the text,
 * composed from parts. Parsed strictly: an unknown name, a missing or wrong unit and an impossible
 * value are refused with the reason.
 *
 * <p>The kinds of parts are registered in {@link org.photonbench.virtuallab.scenario.PartKinds}. A
 * light part ({@link org.photonbench.virtuallab.scenario.LightPart}) makes a source, an optics part
 * ({@link org.photonbench.virtuallab.scenario.OpticsPart}) a stage. A part reads its own fields
 * with {@link org.photonbench.virtuallab.scenario.Fields} and tells its truth.
 *
 * <p>A scenario file:
 *
 * <pre>
 * {
 *   "title": "A dot", "description": "...",
 *   "extends": "another-scenario",        optional: the parts not given here come from there
 *   "duration": "10 s", "seed": 1,
 *   "excitation": {"kind": "pulsed", "repetition": "10 MHz", "occupancy": 0.1},
 *   "light": [{"kind": "dot", ...}],
 *   "collection": 0.2,                    from emission to the first optics
 *   "optics": [{"kind": "splitter", "from": 0, "to": [1, 2]}],
 *   "detectors": [{"channel": 1, "port": 1, "efficiency": 0.5, "jitter": "150 ps"}],
 *   "crosstalk": {"probability": 0.001, "delay": "2 ns"},
 *   "tagger": {"mode": "T3", "resolution": "16 ps"},
 *   "series": {"vary": "excitation.occupancy", "values": [0.1, 1]}
 * }
 * </pre>
 *
 * <p>Kinds of light: {@code dot}, {@code doublePulses} (a dot excited twice each period), {@code
 * cavityDot} (a dot in a cavity), {@code laser}, {@code thermal}. Kinds of optics: {@code
 * splitter}, {@code filter}, {@code cavityFilter} (the mode of a cavity), {@code grating} (one port
 * for each band of energy), {@code polariser}, {@code wavePlate}, {@code interferometer} (single
 * photons: PCFS, Fourier spectroscopy), {@code hom} (Hong-Ou-Mandel). Their readers list the
 * fields.
 */
package org.photonbench.virtuallab.scenario;
