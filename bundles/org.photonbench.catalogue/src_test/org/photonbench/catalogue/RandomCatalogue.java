package org.photonbench.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage;

/** Fills a catalogue at random, with every class and every feature of the metamodel. */
public final class RandomCatalogue {
  private static final int DEEPEST = 5;
  private static final String[] ZONES = {"UTC", "Europe/Zurich", "America/New_York", "+05:30"};

  private final Random random;
  private final List<EObject> all = new ArrayList<>();

  private RandomCatalogue(long seed) {
    random = new Random(seed);
  }

  /** Fills an empty root. The same seed gives the same content except for identifiers. */
  public static void fill(Catalogue root, long seed) {
    RandomCatalogue run = new RandomCatalogue(seed);
    run.contents(root, 0);
    root.setSchemaVersion(CatalogueFiles.SCHEMA_VERSION);
    run.all.forEach(run::links);
  }

  private void contents(EObject object, int depth) {
    all.add(object);
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature == CataloguePackage.Literals.ENTITY__ID) {
        continue;
      }
      if (feature instanceof EAttribute attribute) {
        attribute(object, attribute);
      } else if (((EReference) feature).isContainment()
          && feature != CataloguePackage.Literals.ENTITY__EXTENSIONS
          && depth < DEEPEST) {
        children(object, (EReference) feature, depth);
      }
    }
  }

  private void attribute(EObject object, EAttribute attribute) {
    if (random.nextInt(3) == 0) {
      return;
    }
    if (attribute.isMany()) {
      List<Object> values = list(object, attribute);
      for (int i = random.nextInt(4); i > 0; i--) {
        values.add(value(attribute.getEAttributeType()));
      }
    } else {
      object.eSet(attribute, value(attribute.getEAttributeType()));
    }
  }

  private Object value(EDataType type) {
    if (type instanceof EEnum options) {
      return options
          .getELiterals()
          .get(random.nextInt(options.getELiterals().size()))
          .getInstance();
    }
    return switch (type.getName()) {
      case "EString" -> text();
      case "EDouble" -> number();
      case "ELong" -> random.nextLong();
      case "EInt" -> random.nextInt();
      case "Date" -> LocalDate.ofEpochDay(random.nextInt(40_000));
      case "ZonedTime" ->
          ZonedDateTime.of(
              LocalDate.ofEpochDay(random.nextInt(30_000)).atTime(12, random.nextInt(60)),
              ZoneId.of(ZONES[random.nextInt(ZONES.length)]));
      default -> throw new IllegalStateException(type.getName());
    };
  }

  private String text() {
    String signs = "abcXYZ 019_.,;:#/\\\"'<>&\n\t\rµ²±τé漢\u202f]]>";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return random.nextInt(8) == 0 ? text + "\uD83D\uDD2C" : text.toString();
  }

  private double number() {
    return switch (random.nextInt(8)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> -0.0;
      case 3 -> Double.MIN_VALUE;
      case 4 -> Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
      default -> random.nextGaussian();
    };
  }

  private void children(EObject object, EReference reference, int depth) {
    int number =
        reference.isMany() ? random.nextInt(depth == 0 ? 3 : 2) : random.nextInt(3) == 0 ? 1 : 0;
    for (int i = 0; i < number; i++) {
      EObject child = Entities.create(concrete(reference.getEReferenceType()));
      if (reference.isMany()) {
        list(object, reference).add(child);
      } else {
        object.eSet(reference, child);
      }
      contents(child, depth + 1);
    }
  }

  private static EClass concrete(EClass type) {
    if (!type.isAbstract()) {
      return type;
    }
    throw new IllegalStateException(type.getName());
  }

  private void links(EObject object) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (reference.isContainment() || random.nextInt(2) == 0) {
        continue;
      }
      List<EObject> targets =
          all.stream().filter(reference.getEReferenceType()::isInstance).toList();
      EObject target =
          targets.isEmpty() || random.nextInt(5) == 0
              ? elsewhere(reference.getEReferenceType())
              : targets.get(random.nextInt(targets.size()));
      if (reference.isMany()) {
        List<Object> values = list(object, reference);
        if (!values.contains(target)) {
          values.add(target);
        }
      } else {
        object.eSet(reference, target);
      }
    }
  }

  /** A link to another file, which is not there. */
  private EObject elsewhere(EClass type) {
    EObject target = EcoreUtil.create(type);
    URI uri =
        URI.createFileURI("/nowhere/project/other " + random.nextInt(3) + CatalogueFiles.EXTENSION)
            .appendFragment("id" + random.nextInt(100));
    ((InternalEObject) target).eSetProxyURI(uri);
    return target;
  }

  @SuppressWarnings("unchecked") // a feature of many values gives a list of its type
  private static List<Object> list(EObject object, EStructuralFeature feature) {
    return (List<Object>) object.eGet(feature, false);
  }

  /** Whether a catalogue made of many seeds has every class that can be contained. */
  public static List<String> missing(List<? extends Catalogue> made) {
    List<String> missing = new ArrayList<>();
    for (EClassifier classifier : CataloguePackage.eINSTANCE.getEClassifiers()) {
      if (classifier instanceof EClass type
          && !type.isAbstract()
          && type != CataloguePackage.Literals.CATALOGUE) {
        boolean found =
            made.stream()
                .anyMatch(root -> {
                  for (var it = root.eAllContents(); it.hasNext(); ) {
                    if (it.next().eClass() == type) {
                      return true;
                    }
                  }
                  return false;
                });
        if (!found) {
          missing.add(type.getName());
        }
      }
    }
    return missing;
  }
}
