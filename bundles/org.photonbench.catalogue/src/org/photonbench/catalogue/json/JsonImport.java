package org.photonbench.catalogue.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueResource;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage;

/** Reads what {@link JsonExport} wrote; a fault is reported with its place. */
final class JsonImport {
  private record Link(EObject from, EReference reference, int index, String ref, String way) {}

  private final CatalogueResource resource;
  private final List<Link> links = new ArrayList<>();
  private final Map<String, EObject> byId = new HashMap<>();

  JsonImport(CatalogueResource resource) {
    this.resource = resource;
  }

  int version(JsonObject document) throws CatalogueException {
    JsonElement version = document.get("schemaVersion");
    try {
      if (version instanceof JsonPrimitive primitive && primitive.isNumber()) {
        return Integer.parseInt(primitive.getAsString());
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw bad("schemaVersion", "a whole number");
  }

  Catalogue read(JsonObject document) throws CatalogueException {
    EObject root =
        object(document.get("catalogue"), CataloguePackage.Literals.CATALOGUE, "catalogue");
    if (!(root instanceof Catalogue catalogue)) {
      throw bad("catalogue", "a catalogue");
    }
    for (Link link : links) {
      resolve(link);
    }
    return catalogue;
  }

  private EObject object(JsonElement json, EClass expected, String way) throws CatalogueException {
    if (json == null || !json.isJsonObject()) {
      throw bad(way, "an object");
    }
    JsonObject given = json.getAsJsonObject();
    EClass type = given.has(JsonExport.TYPE) ? type(given, way) : expected;
    if (type.isAbstract() || !expectedSuits(expected, type)) {
      throw bad(way + ".type", "a " + expected.getName());
    }
    EObject object = EcoreUtil.create(type);
    for (Map.Entry<String, JsonElement> entry : given.entrySet()) {
      if (entry.getKey().equals(JsonExport.TYPE)) {
        continue;
      }
      EStructuralFeature feature = type.getEStructuralFeature(entry.getKey());
      String inner = way + "." + entry.getKey();
      if (feature == null || !feature.isChangeable() || feature.isTransient()) {
        throw new CatalogueException(
            "In the JSON the entry '" + inner + "' is not known. Remove it.");
      }
      fill(object, feature, entry.getValue(), inner);
    }
    String id = EcoreUtil.getID(object);
    if (id != null) {
      byId.put(id, object);
    }
    return object;
  }

  private static boolean expectedSuits(EClass expected, EClass type) {
    return expected.getInstanceClass() == EObject.class || expected.isSuperTypeOf(type);
  }

  private EClass type(JsonObject given, String way) throws CatalogueException {
    String name = text(given, JsonExport.TYPE, way);
    int hash = name.lastIndexOf('#');
    EPackage in =
        hash < 0
            ? CataloguePackage.eINSTANCE
            : resource.getResourceSet().getPackageRegistry().getEPackage(name.substring(0, hash));
    EClassifier found = in == null ? null : in.getEClassifier(name.substring(hash + 1));
    if (found instanceof EClass type) {
      return type;
    }
    throw new CatalogueException(
        "In the JSON '"
            + way
            + "' is of the type '"
            + name
            + "', which is not known. Install the plugin that it belongs to.");
  }

  private static String text(JsonObject given, String name, String way) throws CatalogueException {
    if (given.get(name) instanceof JsonPrimitive primitive) {
      return primitive.getAsString();
    }
    throw bad(way + "." + name, "a text");
  }

  @SuppressWarnings("unchecked") // a feature with many values gives a list of its type
  private void fill(EObject object, EStructuralFeature feature, JsonElement json, String way)
      throws CatalogueException {
    if (!feature.isMany()) {
      Object value = single(object, feature, json, -1, way);
      if (value != null) {
        object.eSet(feature, value);
      }
      return;
    }
    if (!json.isJsonArray()) {
      throw bad(way, "a list");
    }
    JsonArray items = json.getAsJsonArray();
    List<Object> values = (List<Object>) object.eGet(feature);
    for (int i = 0; i < items.size(); i++) {
      Object value = single(object, feature, items.get(i), i, way + "[" + i + "]");
      if (value != null) {
        values.add(value);
      }
    }
  }

  /** A value; null for a link, which is filled in when all objects are there. */
  private Object single(
      EObject object, EStructuralFeature feature, JsonElement json, int index, String way)
      throws CatalogueException {
    if (feature instanceof EReference reference) {
      if (reference.isContainment()) {
        return object(json, reference.getEReferenceType(), way);
      }
      if (!json.isJsonObject() || !json.getAsJsonObject().has(JsonExport.REF)) {
        throw bad(way, "a link with \"ref\"");
      }
      String ref = text(json.getAsJsonObject(), JsonExport.REF, way);
      links.add(new Link(object, reference, index, ref, way));
      return null;
    }
    EDataType type = ((EAttribute) feature).getEAttributeType();
    Class<?> java = type.getInstanceClass();
    try {
      if (java == double.class || java == Double.class) {
        return JsonText.asDouble(json);
      }
      if (json instanceof JsonPrimitive primitive) {
        return EcoreUtil.createFromString(type, primitive.getAsString());
      }
    } catch (RuntimeException e) {
      // Refused below with its place.
    }
    throw bad(way, "a value of the kind " + type.getName());
  }

  @SuppressWarnings("unchecked") // a feature with many values gives a list of its type
  private void resolve(Link link) throws CatalogueException {
    EObject target;
    if (link.ref().startsWith("#")) {
      target = byId.get(link.ref().substring(1));
      if (target == null) {
        throw new CatalogueException(
            "In the JSON the link '"
                + link.way()
                + "' leads to '"
                + link.ref()
                + "', which is not in the document.");
      }
      if (!link.reference().getEReferenceType().isInstance(target)) {
        throw bad(link.way(), "a link to a " + link.reference().getEReferenceType().getName());
      }
    } else {
      URI uri;
      try {
        uri = URI.createURI(link.ref()).resolve(resource.getURI());
      } catch (IllegalArgumentException e) {
        throw bad(link.way(), "a link as \"FILE#ID\"");
      }
      target = EcoreUtil.create(link.reference().getEReferenceType());
      ((InternalEObject) target).eSetProxyURI(uri);
    }
    if (link.index() < 0) {
      link.from().eSet(link.reference(), target);
    } else {
      ((List<Object>) link.from().eGet(link.reference())).add(target);
    }
  }

  private static CatalogueException bad(String way, String expected) {
    return new CatalogueException("In the JSON the entry '" + way + "' must be " + expected + ".");
  }
}
