package org.photonbench.figure.export;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.photonbench.figure.Figure;

/** Writes figures to files: a file is there whole, or as it was before. */
public final class FigureExport {
  /** Kinds of files. */
  public enum Format {
    /** Scalable, for print and for editing. */
    SVG,
    /** Scalable, for print and for papers. */
    PDF,
    /** An image with its resolution. */
    PNG,
    /** The numbers, see {@link FigureTable}; the style has no effect. */
    CSV;

    /** Ending of file names, with its dot. */
    public String extension() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file name asks for.
     *
     * @throws IOException if its ending is not known
     */
    public static Format of(Path file) throws IOException {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      for (Format format : values()) {
        if (name.endsWith(format.extension())) {
          return format;
        }
      }
      throw new IOException(
          "Cannot tell the format of "
              + file
              + ". End the name in "
              + Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private FigureExport() {}

  /** Writes a figure in the format that the file name asks for. */
  public static void write(Figure figure, FigureStyle style, Path file) throws IOException {
    write(figure, style, Format.of(file), file);
  }

  /**
   * Writes a figure. A file that exists is replaced.
   *
   * @throws IOException if it cannot be written; then nothing is left behind, and a file that was
   *     there is unchanged
   */
  public static void write(Figure figure, FigureStyle style, Format format, Path file)
      throws IOException {
    switch (format) {
      case SVG -> {
        byte[] bytes = svg(figure, style).getBytes(StandardCharsets.UTF_8);
        replace(file, out -> out.write(bytes));
      }
      case PDF -> {
        byte[] bytes = pdf(figure, style);
        replace(file, out -> out.write(bytes));
      }
      case PNG -> {
        byte[] bytes = png(figure, style);
        replace(file, out -> out.write(bytes));
      }
      case CSV ->
          replace(
              file,
              out -> {
                BufferedWriter writer =
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                FigureTable.write(figure, writer);
                writer.flush();
              });
    }
  }

  /** A figure as an SVG document. The same figure and style give the same text. */
  public static String svg(Figure figure, FigureStyle style) {
    SvgCanvas canvas =
        new SvgCanvas(style, figure.id(), figure.title(), FigurePainter.description(figure));
    FigurePainter.paint(figure, style, canvas);
    return canvas.finish();
  }

  /** A figure as a PDF document of one page of its size. */
  public static byte[] pdf(Figure figure, FigureStyle style) throws IOException {
    try (PdfDocument document = new PdfDocument(figure.title(), "PhotonBench")) {
      document.page(style.width(), style.height());
      document.figure(figure, style, 0, 0);
      return document.finish();
    }
  }

  /** A figure as a PNG file. */
  public static byte[] png(Figure figure, FigureStyle style) throws IOException {
    return RasterCanvas.png(image(figure, style), style);
  }

  /** A figure as an image, for example for the clipboard. */
  public static BufferedImage image(Figure figure, FigureStyle style) {
    RasterCanvas canvas = new RasterCanvas(style);
    FigurePainter.paint(figure, style, canvas);
    return canvas.finish();
  }

  /** Something that writes the content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes beside the file under another name, then renames: readers never see half a file. */
  static void replace(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("Cannot write " + target + ": it is a folder. Choose a file name.");
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "Cannot write "
              + target
              + ": the folder "
              + folder
              + " does not exist. Create it or choose another.");
    }
    // Not by createTempFile, whose files only the owner may read: an export is to be shared.
    Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (AccessDeniedException e) {
      throw new IOException(
          "Cannot write "
              + target
              + ": no permission to write in "
              + folder
              + ". Choose another folder.",
          e);
    } catch (IOException e) {
      throw new IOException(
          "Cannot write "
              + target
              + ": "
              + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
              + ". Check that the disk has space, or choose another folder.",
          e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
