package org.photonbench.catalogue.file;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.model.catalogue.CataloguePackage;

/** The version of a file's structure, read without reading the file. */
final class SchemaVersion {
  private SchemaVersion() {}

  /**
   * The version that the root says.
   *
   * @throws CatalogueException if the file is no catalogue
   */
  static int read(byte[] bytes) throws CatalogueException {
    try {
      XMLStreamReader reader =
          inputFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            boolean ours = CataloguePackage.eNS_URI.equals(reader.getNamespaceURI());
            String version = reader.getAttributeValue(null, "schemaVersion");
            if (ours && version != null) {
              return Integer.parseInt(version);
            }
            // Several roots stand in an envelope.
            if (!"XMI".equals(reader.getLocalName())) {
              break;
            }
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | NumberFormatException e) {
      throw new CatalogueException(String.valueOf(e.getMessage()), e);
    }
    throw new CatalogueException("it says no version of a catalogue");
  }

  /** Without external entities and document types. */
  static XMLInputFactory inputFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
