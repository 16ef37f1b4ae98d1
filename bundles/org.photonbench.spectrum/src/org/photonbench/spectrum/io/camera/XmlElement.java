package org.photonbench.spectrum.io.camera;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML text with its children; names without their name spaces. */
final class XmlElement {
  private static final int DEEPEST = 100;

  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Reads a text without document type, entities of its own and anything from outside. */
  static XmlElement parse(Reader text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("it refers to another document");
    });
    XMLStreamReader in = factory.createXMLStreamReader(text);
    try {
      while (in.next() != XMLStreamConstants.START_ELEMENT) {
        if (in.getEventType() == XMLStreamConstants.DTD) {
          throw new XMLStreamException("it has a document type");
        }
      }
      return element(in, 0);
    } finally {
      in.close();
    }
  }

  private static XmlElement element(XMLStreamReader in, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("its elements are nested too deeply");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    XmlElement element = new XmlElement(in.getLocalName(), attributes);
    while (true) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> element.children.add(element(in, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            element.text.append(in.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {
          // Comments and the like.
        }
      }
    }
  }

  String name() {
    return name;
  }

  String text() {
    return text.toString().strip();
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  Optional<XmlElement> child(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** The first element of this name below this one. */
  Optional<XmlElement> find(String elementName) {
    List<XmlElement> found = new ArrayList<>();
    collect(elementName, found);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** All elements of this name below this one. */
  void collect(String elementName, Collection<? super XmlElement> found) {
    for (XmlElement child : children) {
      if (child.name.equals(elementName)) {
        found.add(child);
      }
      child.collect(elementName, found);
    }
  }

  /** The element at the end of a path of names below this one, each step at any depth. */
  Optional<XmlElement> find(String first, String... more) {
    Optional<XmlElement> at = find(first);
    for (String step : more) {
      at = at.flatMap(element -> element.find(step));
    }
    return at;
  }
}
