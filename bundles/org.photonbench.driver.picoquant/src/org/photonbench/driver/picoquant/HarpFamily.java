package org.photonbench.driver.picoquant;

import java.nio.file.Path;
import java.util.List;
import org.photonbench.device.transport.library.LibraryDescription;

/** The time taggers that this driver knows, and in what their libraries differ. */
public enum HarpFamily {
  MULTIHARP(
      "multiharp",
      "MultiHarp 150/160",
      "MH_",
      List.of("3.0", "3.1", "4.0"),
      1 << 20,
      16,
      HarpInput.falling(-50),
      new LibraryDescription(
          "PicoQuant MHLib",
          "the MultiHarp 150/160 software with MHLib from PicoQuant",
          List.of("mhlib.so", "libmh150.so", "libmhlib.so"),
          List.of("mhlib64.dll"),
          List.of(
              Path.of("/usr/local/lib64/mh150"),
              Path.of("/usr/local/lib/mh150"),
              Path.of("C:\\Windows\\System32")))),
  HYDRAHARP(
      "hydraharp",
      "HydraHarp 400",
      "HH_",
      List.of("3.0"),
      1 << 17,
      16,
      HarpInput.constantFraction(50, 10),
      new LibraryDescription(
          "PicoQuant HHLib",
          "the HydraHarp 400 software with HHLib 3 from PicoQuant",
          List.of("libhh400.so", "hhlib.so"),
          List.of("hhlib64.dll"),
          List.of(
              Path.of("/usr/local/lib64/hh400"),
              Path.of("/usr/local/lib/hh400"),
              Path.of("C:\\Windows\\System32")))),
  PICOHARP_330(
      "picoharp330",
      "PicoHarp 330",
      "PH330_",
      List.of("2.0"),
      1 << 20,
      8,
      HarpInput.falling(-50),
      new LibraryDescription(
          "PicoQuant PH330Lib",
          "the UniHarp software with PH330Lib from PicoQuant",
          List.of("libph330.so", "ph330lib.so"),
          List.of("PH330Lib.dll"),
          List.of(
              Path.of("/usr/local/lib64/ph330"),
              Path.of("/usr/local/lib/ph330"),
              Path.of("C:\\Program Files\\PicoQuant\\UniHarp"),
              Path.of("C:\\Windows\\System32"))));

  private final String id;
  private final String title;
  private final String prefix;
  private final List<String> versions;
  private final int readMax;
  private final int mostSyncDivider;
  private final HarpInput usualInput;
  private final LibraryDescription library;

  HarpFamily(
      String id,
      String title,
      String prefix,
      List<String> versions,
      int readMax,
      int mostSyncDivider,
      HarpInput usualInput,
      LibraryDescription library) {
    this.id = id;
    this.title = title;
    this.prefix = prefix;
    this.versions = versions;
    this.readMax = readMax;
    this.mostSyncDivider = mostSyncDivider;
    this.usualInput = usualInput;
    this.library = library;
  }

  /** Name in configuration files. */
  public String id() {
    return id;
  }

  /** Name for people. */
  public String title() {
    return title;
  }

  /** What the names of the library's functions start with. */
  String prefix() {
    return prefix;
  }

  /** Major and minor versions of the library that have the functions as they are called here. */
  List<String> versions() {
    return versions;
  }

  /** Records that a buffer for one read must have room for. */
  int readMax() {
    return readMax;
  }

  int mostSyncDivider() {
    return mostSyncDivider;
  }

  /** A setting of the inputs to start from. */
  public HarpInput usualInput() {
    return usualInput;
  }

  LibraryDescription library() {
    return library;
  }

  /** Whether the device must be calibrated before a measurement. */
  boolean calibrates() {
    return this == HYDRAHARP;
  }

  /** Whether the function that reads the FIFO is told how much room there is. */
  boolean readsCount() {
    return this == HYDRAHARP;
  }

  /** Whether its inputs have a constant fraction discriminator. */
  boolean hasConstantFraction() {
    return this != MULTIHARP;
  }

  /** Whether its inputs can trigger at an edge. */
  boolean hasEdge() {
    return this != HYDRAHARP;
  }

  /** Whether the kind of trigger is chosen before its levels. */
  boolean choosesTrigger() {
    return this == PICOHARP_330;
  }
}
