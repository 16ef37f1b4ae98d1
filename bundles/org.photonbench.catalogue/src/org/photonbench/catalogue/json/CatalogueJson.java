package org.photonbench.catalogue.json;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import org.eclipse.emf.common.util.URI;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueResource;
import org.photonbench.model.catalogue.Catalogue;

/**
 * A catalogue as one JSON document.
 *
 * <pre>
 * {"format": "photonbench-catalogue", "schemaVersion": 2, "catalogue": {...}}
 * </pre>
 *
 * <p>Every object has the features of the metamodel by their names, in its order, and those only
 * that are set. A link is an object with {@code "ref"}: {@code "#ID"} within the document, {@code
 * "FILE#ID"} beyond it. Where the class of an object does not follow from its place, {@code "type"}
 * names it, with the package in front where that is another one: {@code
 * "http://example.org/laser#Log"}. Numbers that are not finite are strings, as in results.
 */
public final class CatalogueJson {
  private static final String FORMAT = "photonbench-catalogue";

  private CatalogueJson() {}

  /**
   * The document.
   *
   * @param base address of the file that links to other files are relative to
   * @throws IllegalArgumentException if it holds entities of a package that is not installed, or
   *     attributes of a later release: JSON has no place for them
   */
  public static String write(Catalogue catalogue, URI base) {
    if (catalogue.eResource() instanceof CatalogueResource resource && resource.holdsUnknown()) {
      throw JsonExport.unknown();
    }
    JsonObject document = new JsonObject();
    document.addProperty("format", FORMAT);
    document.addProperty("schemaVersion", CatalogueFiles.SCHEMA_VERSION);
    document.add(
        "catalogue", new JsonExport(catalogue, base).object(catalogue, catalogue.eClass()));
    return JsonText.write(document);
  }

  /**
   * Reads a document into a file that was just created, in place of what is in it.
   *
   * @throws CatalogueException if it is no such document; the file is then as it was before
   */
  public static void read(String text, CatalogueFile into) throws CatalogueException {
    JsonObject document;
    try {
      document = JsonText.readObject(text);
    } catch (JsonParseException e) {
      throw new CatalogueException("This is no JSON document (" + e.getMessage() + ").", e);
    }
    if (!document.has("format")
        || !document.get("format").isJsonPrimitive()
        || !FORMAT.equals(document.get("format").getAsString())) {
      throw new CatalogueException(
          "This JSON is no catalogue: it lacks \"format\": \"" + FORMAT + "\".");
    }
    int version = new JsonImport(into.resource()).version(document);
    if (version != CatalogueFiles.SCHEMA_VERSION) {
      throw new CatalogueException(
          "This JSON has version "
              + version
              + " of the structure; this program reads version "
              + CatalogueFiles.SCHEMA_VERSION
              + ". Export it again with the program of this version.");
    }
    Catalogue catalogue = new JsonImport(into.resource()).read(document);
    into.resource().getContents().clear();
    into.resource().getContents().add(catalogue);
  }
}
