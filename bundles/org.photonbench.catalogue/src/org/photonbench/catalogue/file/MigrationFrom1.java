package org.photonbench.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.model.Compositions;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.IonFraction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Version 1 had a batch's composition as a formula, one abbreviation a ligand that meant the same
 * everywhere, and one data file a measurement. Version 2 has the fractions of the ions,
 * abbreviations with the source in which they mean this, and any number of files.
 */
final class MigrationFrom1 implements Migrations.Step {
  @Override
  public void apply(Document document) {
    Element root = document.getDocumentElement();
    for (Element batch : elements(root, "batches")) {
      composition(batch);
    }
    for (Element material : elements(root, "materials")) {
      composition(material);
    }
    for (Element ligand : elements(root, "ligands")) {
      abbreviation(root, ligand);
    }
    for (Element measurement : elements(root, "measurements")) {
      file(measurement);
    }
  }

  private static void composition(Element holder) {
    String formula = take(holder, "formula");
    if (formula.isEmpty()) {
      return;
    }
    Element composition = first(holder, "composition");
    composition.setAttribute("formula", formula);
    Optional<Composition> ions = Compositions.parse(formula);
    if (ions.isPresent()) {
      site(composition, "a", ions.get().getA());
      site(composition, "b", ions.get().getB());
      site(composition, "x", ions.get().getX());
    }
  }

  private static void site(Element composition, String name, List<IonFraction> ions) {
    for (IonFraction ion : ions) {
      Element element = composition.getOwnerDocument().createElement(name);
      element.setAttribute("ion", ion.getIon());
      element.setAttribute("fraction", Double.toString(ion.getFraction()));
      element.setAttribute("charge", Integer.toString(ion.getCharge()));
      composition.appendChild(element);
    }
  }

  private static void abbreviation(Element root, Element ligand) {
    String text = take(ligand, "abbreviation");
    String citation = take(ligand, "abbreviationSource");
    if (text.isEmpty()) {
      return;
    }
    Element abbreviation = first(ligand, "abbreviations");
    abbreviation.setAttribute("text", text);
    if (!citation.isEmpty()) {
      abbreviation.setAttribute("source", source(root, citation));
    }
  }

  /** The identifier of the source with a citation; made if there is none. */
  private static String source(Element root, String citation) {
    for (Element source : elements(root, "sources")) {
      if (source.getAttribute("citation").equals(citation)) {
        return source.getAttribute("id");
      }
    }
    Element source = first(root, "sources");
    String id = EcoreUtil.generateUUID();
    source.setAttribute("id", id);
    source.setAttribute("name", citation);
    source.setAttribute("citation", citation);
    return id;
  }

  private static void file(Element measurement) {
    String uri = take(measurement, "file");
    String sha256 = take(measurement, "sha256");
    if (uri.isEmpty() && sha256.isEmpty()) {
      return;
    }
    Element file = first(measurement, "files");
    if (!uri.isEmpty()) {
      file.setAttribute("uri", uri);
    }
    if (!sha256.isEmpty()) {
      file.setAttribute("sha256", sha256);
    }
  }

  /** Removes an attribute and gives its value; empty text if there is none. */
  private static String take(Element element, String name) {
    String value = element.getAttribute(name);
    element.removeAttribute(name);
    return value;
  }

  /** A new element before all others of a holder. */
  private static Element first(Element holder, String name) {
    Element element = holder.getOwnerDocument().createElement(name);
    holder.insertBefore(element, holder.getFirstChild());
    return element;
  }

  /** The elements of a name at any depth, in a list of their own. */
  private static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Node node = found.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
