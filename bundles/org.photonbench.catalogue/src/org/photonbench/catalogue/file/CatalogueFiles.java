package org.photonbench.catalogue.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.photon.Sha256;

/** Opens and saves catalogue files. */
public final class CatalogueFiles {
  /** Ending of catalogue files, with its dot. */
  public static final String EXTENSION = ".pbcat";

  /** Version of the structure that is written; later ones are opened for reading only. */
  public static final int SCHEMA_VERSION = 2;

  private CatalogueFiles() {}

  /** Whether a file is one of the catalogue by its name; temporary files are not. */
  public static boolean isCatalogueFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && !name.startsWith(".");
  }

  /** A new file that is not yet on the disk. */
  static CatalogueFile fresh(Path path, CatalogueResource resource) {
    resource.getContents().add(emptyCatalogue(path));
    resource.setModified(false);
    return new CatalogueFile(path, resource, Optional.empty(), 0, "");
  }

  /**
   * Reads a file, whatever is in it: one that is damaged, newer than this program or protected is
   * for reading only, and says why.
   *
   * @param closed why it must not be written, if it must not
   */
  static CatalogueFile parse(
      Path file, byte[] bytes, CatalogueResource resource, Optional<String> closed) {
    Optional<String> reason = Optional.empty();
    int version = 0;
    try {
      version = SchemaVersion.read(bytes);
      if (version > SCHEMA_VERSION) {
        reason = Optional.of(newer(version));
      }
      load(resource, version < SCHEMA_VERSION ? Migrations.migrate(bytes, version) : bytes);
    } catch (IOException | RuntimeException e) {
      reason = Optional.of(damaged(e));
    }
    if (resource.catalogue() == null) {
      if (reason.isEmpty()) {
        reason = Optional.of("The file is damaged: it holds no catalogue. Restore it from a copy.");
      }
      resource.getContents().add(emptyCatalogue(file));
    }
    if (reason.isEmpty()) {
      resource.catalogue().setSchemaVersion(SCHEMA_VERSION);
      reason = closed;
    }
    resource.setModified(false);
    return new CatalogueFile(file, resource, reason, version, Sha256.of(bytes));
  }

  /** Reads strictly, which is fast; where that fails, with what is not known kept as it is. */
  private static void load(CatalogueResource resource, byte[] bytes) throws IOException {
    try {
      resource.read(bytes, false);
    } catch (IOException | RuntimeException e) {
      resource.unload();
      resource.getErrors().clear();
      resource.read(bytes, true);
    }
  }

  private static String newer(int version) {
    return "The file has version "
        + version
        + " of the structure and this program knows "
        + SCHEMA_VERSION
        + ": it was made with a newer PhotonBench. Install that to change the file.";
  }

  private static String damaged(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String what =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String line = what.lines().findFirst().orElse("").strip();
    return "The file is damaged (" + line + "). Restore it from a copy; it is not overwritten.";
  }

  /**
   * Saves a file: writes it beside its place under another name, reads that back, forces it to the
   * disk, and renames it.
   *
   * @throws ConflictException if somebody else changed the file since it was read
   * @throws CatalogueException if it is open for reading only or cannot be written; the file on the
   *     disk is as it was
   */
  public static void save(CatalogueFile file) throws IOException {
    if (file.readOnlyReason().isPresent()) {
      throw new CatalogueException(file.path() + " is not written. " + file.readOnlyReason().get());
    }
    Optional<byte[]> onDisk = onDisk(file.path());
    String hash = onDisk.map(Sha256::of).orElse("");
    if (!hash.equals(file.storedSha256())) {
      throw conflict(file, onDisk);
    }
    write(file);
  }

  /**
   * Saves a file over what somebody else saved, after the user looked at the differences.
   *
   * @param seen the version that the user saw
   * @throws ConflictException if the file changed once more since then
   */
  public static void overwrite(CatalogueFile file, CatalogueFile seen) throws IOException {
    if (seen.readOnlyReason().isPresent() && !seen.storedSha256().isEmpty()) {
      throw new CatalogueException(file.path() + " is not written. " + seen.readOnlyReason().get());
    }
    file.stored(seen.storedSha256());
    save(file);
  }

  private static ConflictException conflict(CatalogueFile mine, Optional<byte[]> onDisk) {
    if (onDisk.isEmpty()) {
      CatalogueFile nothing = new CatalogueSet().create(mine.path());
      return new ConflictException(
          mine.path() + " was deleted or moved by somebody else since you opened it.",
          mine,
          nothing);
    }
    CatalogueFile theirs = new CatalogueSet().parse(mine.path(), onDisk.get(), Optional.empty());
    return new ConflictException(
        mine.path()
            + (mine.storedSha256().isEmpty()
                ? " exists already."
                : " was changed by somebody else since you opened it.")
            + " Compare both, then keep one.",
        mine,
        theirs);
  }

  private static Optional<byte[]> onDisk(Path path) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void write(CatalogueFile file) throws IOException {
    byte[] bytes = bytes(file);
    SafeFile.write(file.path(), bytes);
    file.stored(Sha256.of(bytes));
    file.resource().setModified(false);
  }

  /** The content as it is written, checked to read back as the same. */
  static byte[] bytes(CatalogueFile file) throws IOException {
    byte[] bytes;
    try {
      bytes = file.resource().toBytes();
      CatalogueFile back = new CatalogueSet().parse(file.path(), bytes, Optional.empty());
      if (back.readOnlyReason().isEmpty() && Arrays.equals(bytes, back.resource().toBytes())) {
        return bytes;
      }
    } catch (IOException | RuntimeException e) {
      throw new CatalogueException(
          file.path()
              + " is not written: its content cannot be stored ("
              + e.getMessage()
              + "). Undo the last change.",
          e);
    }
    throw new CatalogueException(
        file.path()
            + " is not written: what was to be stored does not read back as the same. Undo the last"
            + " change.");
  }

  private static Catalogue emptyCatalogue(Path path) {
    Catalogue catalogue =
        Entities.create(
            CataloguePackage.Literals.CATALOGUE,
            Catalogue.class,
            String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", ""));
    catalogue.setSchemaVersion(SCHEMA_VERSION);
    return catalogue;
  }

  /** The address of a file in links. */
  public static URI uri(Path path) {
    return URI.createFileURI(normal(path).toString());
  }

  /** The file that an address means. */
  public static Path path(URI uri) {
    return Path.of(uri.toFileString());
  }

  static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
