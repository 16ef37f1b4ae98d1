package org.photonbench.catalogue.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.photonbench.catalogue.CatalogueException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Brings files of older versions up to the present one, step by step. */
final class Migrations {
  /** A step from one version of the structure to the next. */
  interface Step {
    /** Changes the document of the version before. */
    void apply(Document document);
  }

  /** The step at index i leads from version i + 1 to i + 2. */
  private static final List<Step> STEPS = List.of(new MigrationFrom1());

  private Migrations() {}

  /** The file in the present version. */
  static byte[] migrate(byte[] bytes, int version) throws IOException {
    if (version < 1 || version > STEPS.size()) {
      throw new CatalogueException("version " + version + " of the structure never existed");
    }
    try {
      DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultInstance();
      builders.setNamespaceAware(true);
      builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document = builders.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      for (Step step : STEPS.subList(version - 1, STEPS.size())) {
        step.apply(document);
      }
      document.getDocumentElement().setAttribute("schemaVersion", "" + (STEPS.size() + 1));
      ByteArrayOutputStream migrated = new ByteArrayOutputStream();
      TransformerFactory transformers = TransformerFactory.newDefaultInstance();
      transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      transformers.newTransformer().transform(new DOMSource(document), new StreamResult(migrated));
      return migrated.toByteArray();
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException("every Java has these", e);
    } catch (SAXException e) {
      throw new CatalogueException(String.valueOf(e.getMessage()), e);
    }
  }
}
