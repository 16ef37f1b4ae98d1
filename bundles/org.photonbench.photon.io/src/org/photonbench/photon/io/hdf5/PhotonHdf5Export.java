package org.photonbench.photon.io.hdf5;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.io.write.ExportRequest;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.photon.io.write.RecordingWriter;

/** Conversion into Photon-HDF5, as {@link PhotonHdf5Writer} describes it. */
@Component(service = RecordingExport.class)
public final class PhotonHdf5Export implements RecordingExport {
  @Override
  public String id() {
    return PhotonHdf5Format.ID;
  }

  @Override
  public String name() {
    return PhotonHdf5Format.NAME;
  }

  @Override
  public List<String> extensions() {
    return PhotonHdf5Format.EXTENSIONS;
  }

  @Override
  public RecordingWriter open(Path target, OutputMode mode, ExportRequest request)
      throws IOException {
    return PhotonHdf5Writer.create(target, mode, request);
  }
}
