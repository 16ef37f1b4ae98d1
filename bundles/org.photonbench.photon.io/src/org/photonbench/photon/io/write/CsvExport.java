package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Conversion into text: one line a photon with its integers, which any program reads.
 *
 * <pre>
 * # PhotonBench photons 1
 * # mode: T3
 * # time_unit_s: 1.2495520355952392E-8
 * # micro_time_unit_s: 1.6E-11
 * # acquisition_time_s: 5.0
 * # sync_rate_hz: 8.002868E7
 * # device: HydraHarp 400
 * # created: 2020-02-19T09:15:33.732
 * # comment: two lines\\nof text
 * # software: PhotonBench 0.1.0
 * # source: run.ptu (PicoQuant PTU, HydraHarp V2 T3)
 * # header: HW_Type = HydraHarp 400
 * channel,time,micro_time
 * 0,13049,341
 * # marker,13060,2
 * # loss,13100,0
 * 1,13291,272
 * # photons: 2
 * </pre>
 *
 * <p>If the times of a T3 recording count a clock of the device instead of laser pulses, there is
 * also a line {@code # time_counts: clock}.
 *
 * <p>Encoding UTF-8, lines end in a line feed. Lines with {@code #} are comments: what is known of
 * the recording, as {@code # NAME: VALUE} (a line that is not known is left out; in texts a
 * backslash is {@code \\\\}, a line feed {@code \\n}, a carriage return {@code \\r}); and at their
 * place among the photons {@code # marker,TIME,BITS}, {@code # loss,TIME,LENGTH} (photons were lost
 * before TIME for LENGTH time units, 0 if unknown) and {@code # fault,KIND,TIME,VALUE,TEXT}. Then
 * the names of the columns, without {@code micro_time} in T2, and the photons: channel, time in
 * time units of the header (T3: the number of the pulse), micro time in its own units. The last
 * line is the number of photons, so that a file that was cut off is noticed.
 */
@Component(service = RecordingExport.class)
public final class CsvExport implements RecordingExport {
  /** Version of the layout. */
  public static final int VERSION = 1;

  @Override
  public String id() {
    return "photonbench.csv";
  }

  @Override
  public String name() {
    return "CSV";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
  }

  @Override
  public RecordingWriter open(Path target, OutputMode mode, ExportRequest request)
      throws IOException {
    return CsvWriter.create(target, mode, request);
  }
}
