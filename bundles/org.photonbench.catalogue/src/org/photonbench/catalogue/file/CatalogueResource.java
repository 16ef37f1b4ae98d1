package org.photonbench.catalogue.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.photonbench.model.catalogue.Catalogue;

/**
 * The content of one catalogue file as XMI: one attribute a line, in the order of the metamodel,
 * line feeds at line ends, so that two versions compare well line by line.
 */
public final class CatalogueResource extends XMIResourceImpl {
  private static final XMLParserPool PARSERS = new XMLParserPoolImpl();

  /** So short that every attribute gets a line of its own. */
  private static final int LINE_WIDTH = 1;

  private boolean keepUnknown;

  public CatalogueResource(URI uri) {
    super(uri);
    setIntrinsicIDToEObjectMap(new HashMap<>());
    setEncoding("UTF-8");
  }

  /** The root, or null in a file that holds none. */
  public Catalogue catalogue() {
    for (EObject object : getContents()) {
      if (object instanceof Catalogue catalogue) {
        return catalogue;
      }
    }
    return null;
  }

  /** Whether parts of the file are of no known package; they are kept as they are. */
  public boolean holdsUnknown() {
    return keepUnknown;
  }

  /**
   * Reads the content.
   *
   * @param keepUnknown whether elements of packages that are not known are kept instead of refused;
   *     slower
   */
  void read(byte[] bytes, boolean keepUnknown) throws IOException {
    this.keepUnknown = keepUnknown;
    Map<Object, Object> options = new HashMap<>();
    options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    options.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
    options.put(
        XMLResource.OPTION_PARSER_FEATURES,
        Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
            "http://xml.org/sax/features/external-general-entities", Boolean.FALSE));
    if (keepUnknown) {
      options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
    } else {
      options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
    }
    load(new ByteArrayInputStream(bytes), options);
  }

  /** The content as it is written to the file. */
  public byte[] toBytes() throws IOException {
    Map<Object, Object> options = new HashMap<>();
    options.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
    options.put(Resource.OPTION_LINE_DELIMITER, "\n");
    options.put(
        XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
    options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
    if (keepUnknown) {
      options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    save(bytes, options);
    return bytes.toByteArray();
  }
}
