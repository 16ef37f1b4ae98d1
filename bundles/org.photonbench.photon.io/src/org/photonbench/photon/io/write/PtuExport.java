package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.io.internal.Words;
import org.photonbench.photon.io.picoquant.PhotonBenchTags;
import org.photonbench.photon.io.picoquant.PtuTags;
import org.photonbench.photon.io.picoquant.TagType;

/**
 * Conversion into PTU. Of a PTU file the tags are copied bit by bit, except for those that say how
 * the new file is written; the entries of other headers become text tags of the same names, or
 * where PTU cannot have that name, of the name Source_Entry with the entry as {@code NAME = VALUE}.
 */
@Component(service = RecordingExport.class)
public final class PtuExport implements RecordingExport {
  private static final String PTU = "PicoQuant PTU";

  /** Tags that the writer takes with the usual type only. */
  private static final Set<String> TYPED =
      Set.of("File_CreatingTime", "Measurement_SubMode", "MeasDesc_AcquisitionTime");

  private static final String OTHER_ENTRY = "Source_Entry";

  @Override
  public String id() {
    return "picoquant.ptu";
  }

  @Override
  public String name() {
    return PTU;
  }

  @Override
  public List<String> extensions() {
    return List.of("ptu");
  }

  @Override
  public boolean keepsSyncEvents() {
    return true;
  }

  @Override
  public RecordingWriter open(Path target, OutputMode mode, ExportRequest request)
      throws IOException {
    RecordingInfo info = request.info();
    RecordMode recordMode = info.timeBase().mode();
    Header header = new Header(recordMode);
    if (info.format().equals(PTU)) {
      PtuTags.read(request.source(), header::copy);
    }
    info.entries().forEach(header::addText);
    RecordingDescription description =
        new RecordingDescription(
            info.timeBase(),
            info.device(),
            info.created(),
            info.comment(),
            info.syncRateHertz(),
            List.of(),
            request.creatorName(),
            request.creatorVersion());
    PtuOptions options =
        PtuOptions.DEFAULT
            .withTags(header.tags)
            .withSyncChannel(recordMode == RecordMode.T2 ? request.syncEvents() : Optional.empty())
            .withSource(source(request, header), header.text(PhotonBenchTags.FAULTS));
    return new Converted(PtuWriter.create(target, mode, description, options), header);
  }

  private static String source(ExportRequest request, Header header) {
    RecordingInfo info = request.info();
    String text =
        RecordingFiles.name(request.source())
            + " ("
            + info.format()
            + ", "
            + info.recordType()
            + ")";
    String before = header.text(PhotonBenchTags.SOURCE);
    return before.isEmpty() ? text : text + ", made from " + before;
  }

  /** Sorts the header of the source into what is copied, written anew, and lost. */
  private static final class Header {
    final List<HeaderTag> tags = new ArrayList<>();
    final Set<String> renewed = new LinkedHashSet<>();
    final Set<String> lost = new LinkedHashSet<>();
    private final List<HeaderTag> own = new ArrayList<>();
    private final Set<String> copied = new HashSet<>();
    private final RecordMode mode;
    private int otherEntries;

    Header(RecordMode mode) {
      this.mode = mode;
    }

    private static String key(String id, int index) {
      return id + "[" + index + "]";
    }

    void copy(String id, int index, int typeCode, long bits, byte[] data) {
      if (id.equals(OTHER_ENTRY)) {
        otherEntries = Math.max(otherEntries, index + 1);
      }
      HeaderTag tag;
      try {
        tag = new HeaderTag(id, index, typeCode, bits, data);
      } catch (IllegalArgumentException e) {
        lost.add(id.isBlank() ? "(without a name)" : id);
        copied.add(key(id, index));
        return;
      }
      if (PtuWriter.takes(tag, mode)) {
        tags.add(tag);
        copied.add(key(id, index));
      } else if (!TYPED.contains(id)) {
        renewed.add(id);
        own.add(tag);
        copied.add(key(id, index));
      }
      // One that has an unusual type follows as text.
    }

    void addText(HeaderEntry entry) {
      if (copied.contains(key(entry.name(), entry.index()))) {
        return;
      }
      if (HeaderTag.isIdentifier(entry.name()) && entry.index() >= -1) {
        HeaderTag tag = HeaderTag.text(entry.name(), entry.value()).at(entry.index());
        if (PtuWriter.takes(tag, mode)) {
          tags.add(tag);
          return;
        }
      }
      String index = entry.index() < 0 ? "" : "[" + entry.index() + "]";
      tags.add(
          HeaderTag.text(OTHER_ENTRY, entry.name() + index + " = " + entry.value())
              .at(otherEntries++));
    }

    String text(String id) {
      for (HeaderTag tag : own) {
        if (tag.id().equals(id) && tag.typeCode() == TagType.ANSI.code()) {
          return tag.text();
        }
      }
      return "";
    }

    List<Statement> statements() {
      List<Statement> statements = new ArrayList<>();
      if (!tags.isEmpty()) {
        statements.add(
            Statement.kept(
                "Header", tags.size() == 1 ? "1 entry." : Words.count(tags.size()) + " entries."));
      }
      if (!renewed.isEmpty()) {
        statements.add(
            Statement.changed(
                "Header", "written anew: " + String.join(", ", new TreeSet<>(renewed)) + "."));
      }
      if (!lost.isEmpty()) {
        statements.add(
            Statement.lost(
                "Header", "tags whose names are none: " + String.join(", ", lost) + "."));
      }
      return statements;
    }
  }

  /** A writer that also knows what became of the header. */
  private record Converted(PtuWriter writer, Header header) implements RecordingWriter {
    @Override
    public void write(PhotonBlock block) throws IOException {
      writer.write(block);
    }

    @Override
    public void finish(RecordingEnd end) throws IOException {
      writer.finish(end);
    }

    @Override
    public void publish() throws IOException {
      writer.publish();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }

    @Override
    public Path path() {
      return writer.path();
    }

    @Override
    public long photons() {
      return writer.photons();
    }

    @Override
    public List<Statement> statements() {
      List<Statement> statements = new ArrayList<>(writer.statements());
      statements.addAll(header.statements());
      return statements;
    }
  }
}
