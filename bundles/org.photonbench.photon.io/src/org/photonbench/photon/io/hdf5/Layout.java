package org.photonbench.photon.io.hdf5;

import java.util.List;
import org.photonbench.photon.StreamEvent;

/** Names in Photon-HDF5 files, and what PhotonBench adds in the group that is the user's own. */
final class Layout {
  static final String FORMAT = "Photon-HDF5";
  static final String FORMAT_VERSION = "0.5";
  static final String FORMAT_URL = "http://photon-hdf5.org/";

  static final String PHOTON_DATA = "photon_data";
  static final String TIMESTAMPS = "timestamps";
  static final String DETECTORS = "detectors";
  static final String NANOTIMES = "nanotimes";

  /** Our own group; what stands in it is optional for every reader. */
  static final String OWN = "user/photonbench";

  /** Version of our own group. */
  static final int OWN_VERSION = 1;

  static final String MARKERS = "markers";
  static final String FAULTS = "faults";
  static final String BITS = "bits";
  static final String KIND = "kind";
  static final String PHOTON_INDEX = "photon_index";
  static final String BYTE_POSITION = "byte_position";
  static final String VALUE = "value";
  static final String MESSAGES = "messages";
  static final String DURATION_KNOWN = "acquisition_duration_known";
  static final String DEVICE = "device";

  /** Whether timestamps of T3 photons count pulses (1) or a clock (0). */
  static final String PULSES = "timestamps_count_pulses";

  /** Header of the original recording: name, index, type and value, a line each. */
  static final String HEADER = "header";

  static final String TEXT = "text";

  /**
   * Faults that are kept, each under its place here. Photons out of order are not among them: a
   * reader sees them again.
   */
  static final List<StreamEvent.Kind> KINDS =
      List.of(
          StreamEvent.Kind.LOSS,
          StreamEvent.Kind.INVALID_RECORD,
          StreamEvent.Kind.FAULTY_RECORD,
          StreamEvent.Kind.TRUNCATED,
          StreamEvent.Kind.RECORD_COUNT,
          StreamEvent.Kind.HEADER);

  private Layout() {}
}
