package org.photonbench.catalogue.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.model.catalogue.CataloguePackage;

/** Writes objects as JSON by their metamodel. */
final class JsonExport {
  static final String TYPE = "type";
  static final String REF = "ref";

  private final EObject root;
  private final URI base;

  /**
   * @param root what is written; links within it name identifiers only
   * @param base address that links beyond it are relative to
   */
  JsonExport(EObject root, URI base) {
    this.root = root;
    this.base = base;
  }

  /**
   * @param expected the class that the place of the object gives it
   */
  JsonObject object(EObject object, EClass expected) {
    JsonObject json = new JsonObject();
    if (object instanceof AnyType) {
      throw unknown();
    }
    if (object.eClass() != expected) {
      json.addProperty(TYPE, typeName(object.eClass()));
    }
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (object.eIsSet(feature) && !feature.isTransient() && !feature.isDerived()) {
        json.add(feature.getName(), value(object.eGet(feature, false), feature));
      }
    }
    return json;
  }

  static IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "The file holds parts of a plugin that is not installed, which JSON cannot hold. Install"
            + " the plugin.");
  }

  static String typeName(EClass type) {
    return type.getEPackage() == CataloguePackage.eINSTANCE
        ? type.getName()
        : type.getEPackage().getNsURI() + "#" + type.getName();
  }

  private JsonElement value(Object value, EStructuralFeature feature) {
    if (!feature.isMany()) {
      return single(value, feature);
    }
    JsonArray array = new JsonArray();
    for (Object item : (List<?>) value) {
      array.add(single(item, feature));
    }
    return array;
  }

  private JsonElement single(Object value, EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      EObject target = (EObject) value;
      return reference.isContainment()
          ? object(target, reference.getEReferenceType())
          : link(target);
    }
    return switch (value) {
      case Double number -> JsonText.number(number.doubleValue());
      case Float number -> JsonText.number(number.doubleValue());
      case Number number -> new JsonPrimitive(number);
      case Boolean flag -> new JsonPrimitive(flag);
      default -> {
        EDataType type = ((EAttribute) feature).getEAttributeType();
        yield new JsonPrimitive(EcoreUtil.convertToString(type, value));
      }
    };
  }

  private JsonObject link(EObject target) {
    JsonObject json = new JsonObject();
    URI uri = EcoreUtil.getURI(target);
    boolean here = !target.eIsProxy() && EcoreUtil.isAncestor(root, target);
    json.addProperty(
        REF, here ? "#" + uri.fragment() : uri.deresolve(base, true, true, false).toString());
    return json;
  }
}
