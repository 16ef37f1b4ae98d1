package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** What the header becomes, and what is refused. */
class PtuFormatTest {
  private static final String UNCLOSED =
      "The header does not say how many records there are (a run that was not closed); all that"
          + " the file holds are read.";

  @TempDir Path folder;

  private RecordingInfo info(PtuBytes file) throws IOException {
    return info(file, OpenOptions.DEFAULT);
  }

  private RecordingInfo info(PtuBytes file, OpenOptions options) throws IOException {
    Path path = Files.write(folder.resolve("run.ptu"), file.with());
    try (PhotonSource source = new PtuFormat().open(path, options)) {
      return source.info();
    }
  }

  private String refusal(PtuBytes file) {
    return assertThrows(RecordingFormatException.class, () -> info(file)).getMessage();
  }

  private static PtuBytes t3() {
    return PtuBytes.of(RecordType.HYDRAHARP_V2_T3, 5);
  }

  @Test
  void everythingTheHeaderSaysIsPassedOn() throws IOException {
    RecordingInfo info =
        info(
            t3().integer("MeasDesc_AcquisitionTime", 5000)
                .number("HW_BaseResolution", 1.0)
                .integer("TTResult_SyncRate", 80_000_000)
                .text("HW_Type", "HydraHarp 400", StandardCharsets.UTF_8)
                .text("File_Comment", "dot 6, 4 K", StandardCharsets.UTF_8)
                .tag(
                    "File_CreatingTime",
                    -1,
                    PtuBytes.DATE_TIME,
                    Double.doubleToLongBits(43880.385807083)));
    assertEquals("PicoQuant PTU", info.format());
    assertEquals("HydraHarp V2 T3", info.recordType());
    assertEquals(TimeBase.t3(12.5e-9, 16e-12), info.timeBase());
    assertEquals(OptionalDouble.of(5), info.acquisitionSeconds());
    assertEquals(OptionalDouble.of(8e7), info.syncRateHertz());
    assertEquals(OptionalLong.of(5), info.declaredRecords());
    assertEquals("HydraHarp 400", info.device());
    assertEquals("dot 6, 4 K", info.comment());
    assertEquals(Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")), info.created());
    assertEquals(12, info.entries().size());
    assertEquals(List.of(), info.warnings());
    assertTrue(info.testedOnRealData());
  }

  @Test
  void onlyWhatReadingNeedsIsMandatory() throws IOException {
    RecordingInfo info =
        info(
            PtuBytes.empty()
                .integer("TTResultFormat_TTTRRecType", 0x00010203)
                .number("MeasDesc_GlobalResolution", 4e-12));
    assertEquals("PicoHarp 300 T2", info.recordType());
    assertEquals(TimeBase.t2(4e-12), info.timeBase());
    assertEquals(OptionalDouble.empty(), info.acquisitionSeconds());
    assertEquals(OptionalDouble.empty(), info.syncRateHertz());
    assertEquals(OptionalLong.empty(), info.declaredRecords());
    assertEquals("", info.device());
    assertEquals(Optional.empty(), info.created());
    assertEquals(List.of(UNCLOSED), info.warnings());
    assertFalse(info.testedOnRealData());
  }

  @Test
  void theLiveTimeIsThatOfTheStopIfThereIsOne() throws IOException {
    PtuBytes stopped =
        t3().integer("TTResult_StopAfter", 10_559).integer("MeasDesc_AcquisitionTime", 21_000);
    assertEquals(OptionalDouble.of(10.559), info(stopped).acquisitionSeconds());
    PtuBytes unknown =
        t3().integer("TTResult_StopAfter", 0).integer("MeasDesc_AcquisitionTime", 21_000);
    assertEquals(OptionalDouble.of(21), info(unknown).acquisitionSeconds());
  }

  @Test
  void missingTagsAreNamed() {
    assertEquals(
        "run.ptu: the header lacks TTResultFormat_TTTRRecType, without which its records cannot be"
            + " read; export the file again from the program that wrote it.",
        refusal(PtuBytes.empty()));
    assertTrue(
        refusal(PtuBytes.empty().integer("TTResultFormat_TTTRRecType", 0x00010203))
            .startsWith("run.ptu: the header lacks MeasDesc_GlobalResolution,"));
    assertTrue(
        refusal(
                PtuBytes.empty()
                    .integer("TTResultFormat_TTTRRecType", 0x00010303)
                    .number("MeasDesc_GlobalResolution", 1e-8))
            .startsWith("run.ptu: the header lacks MeasDesc_Resolution,"));
  }

  @Test
  void senselessResolutionsAreRefused() {
    for (double value : new double[] {0, -1e-12, Double.NaN, Double.POSITIVE_INFINITY, 12.5}) {
      String message = refusal(t3().number("MeasDesc_GlobalResolution", value));
      assertTrue(
          message.startsWith(
              "run.ptu: the header gives MeasDesc_GlobalResolution as \"" + value + "\""),
          message);
    }
  }

  @Test
  void unknownRecordTypesAreNamed() {
    assertEquals(
        "run.ptu: the record type 00010999 (TTResultFormat_TTTRRecType) is not known to"
            + " PhotonBench; send the file with the name of its device, so that it can be added.",
        refusal(t3().integer("TTResultFormat_TTTRRecType", 0x00010999)));
  }

  @Test
  void oddHeadersAreReadWithAWarning() throws IOException {
    assertEquals(
        List.of(
            "The sync period (MeasDesc_GlobalResolution) stands for 80000000 Hz, the sync rate"
                + " (TTResult_SyncRate) says 10000000 Hz; the period is used.",
            UNCLOSED,
            "The creation time \"5.0\" (File_CreatingTime) is no date.",
            "Measurement_Mode says 2, but the records are HydraHarp V2 T3, which is used.",
            "The header gives 64 bits a record; HydraHarp V2 T3 has 32, which is used.",
            "The measurement was stopped because the FIFO of the device overran.",
            "The device warned that the sync rate is too low.",
            "The device warned that events were dropped.",
            "The device gave an unknown warning (flags 0x8000).",
            "The header gives Measurement_Mode more than once; the last value is used.",
            "The header gives TTResultFormat_BitsPerRecord more than once; the last value is"
                + " used.",
            "The header gives TTResult_NumberOfRecords more than once; the last value is used."),
        info(t3().integer("TTResult_SyncRate", 10_000_000)
                .integer("TTResult_NumberOfRecords", -1)
                .tag("File_CreatingTime", -1, PtuBytes.DATE_TIME, Double.doubleToLongBits(5))
                .integer("Measurement_Mode", 2)
                .integer("TTResultFormat_BitsPerRecord", 64)
                .integer("TTResult_StopReason", -2)
                .integer("TTResult_MDescWarningFlags", 0x8082))
            .warnings());
  }

  @Test
  void aSyncChannelWithoutEffectOrWithADoubleMeaningIsToldOf() throws IOException {
    OpenOptions options = new OpenOptions(Optional.of(new Channel(1)));
    assertEquals(
        List.of("The channel for sync events has no effect: HydraHarp V2 T3 records have none."),
        info(t3(), options).warnings());
    PtuBytes t2 = PtuBytes.of(RecordType.HYDRAHARP_V2_T2, 1).integer("HW_InpChannels", 2);
    assertEquals(
        List.of("Channel 1 holds the events of the sync input and of a detector alike."),
        info(t2, options).warnings());
    assertEquals(List.of(), info(t2, new OpenOptions(Optional.of(new Channel(2)))).warnings());
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path path = Files.writeString(folder.resolve("notes.txt"), "PQ");
    assertEquals(
        "notes.txt: this is no PicoQuant PTU file; choose one, or let the format be found.",
        assertThrows(
                RecordingFormatException.class,
                () -> new PtuFormat().open(path, OpenOptions.DEFAULT))
            .getMessage());
  }
}
