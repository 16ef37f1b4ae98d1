package org.photonbench.ui.catalogue.data;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Abbreviation;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.IonFraction;
import org.photonbench.model.catalogue.LightPath;
import org.photonbench.model.catalogue.PhaseTransition;
import org.photonbench.model.catalogue.Quantity;

/** Values as a field shows them and reads them back. */
public final class FieldText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT);

  private FieldText() {}

  /** What a field shows; empty text where there is no value. */
  public static String of(EObject object, FormField field) {
    if (field.kind() == FormField.Kind.VALUE) {
      return field
          .owner(object)
          .filter(owner -> owner instanceof Quantity quantity && quantity.isSetValue())
          .map(owner -> Quantities.shortText((Quantity) owner))
          .orElse("");
    }
    return field.value(object).map(value -> text(field, value)).orElse("");
  }

  private static String text(FormField field, Object value) {
    return switch (field.kind()) {
      case WORDS -> join((List<?>) value);
      case NUMBERS ->
          ((List<?>) value).stream().map(FieldText::number).collect(Collectors.joining(", "));
      case NUMBER -> number(value);
      case CHOICE -> choice((Enumerator) value);
      case TIME -> time((ZonedDateTime) value);
      case QUANTITY -> Quantities.shortText((Quantity) value);
      case LINK -> name((EObject) value);
      case LINKS, ITEMS ->
          ((List<?>) value)
              .stream().map(item -> name((EObject) item)).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private static String join(List<?> words) {
    return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String number(Object number) {
    return number.toString().replaceFirst("\\.0$", "");
  }

  /** A moment, for example {@code 2026-01-31 14:05:00 Europe/Zurich}. */
  static String time(ZonedDateTime time) {
    return time.format(TIME);
  }

  /** A name of a choice as words. */
  static String choice(Enumerator literal) {
    return literal.getLiteral().replace('-', ' ');
  }

  /** The names of a choice in their order. */
  public static List<String> choices(FormField field) {
    return ((EEnum) field.feature().getEType())
        .getELiterals().stream().map(EEnumLiteral::getInstance).map(FieldText::choice).toList();
  }

  /** What an object is called in a list or a link. */
  public static String name(EObject object) {
    if (object.eIsProxy()) {
      return "missing: " + ((InternalEObject) object).eProxyURI();
    }
    return switch (object) {
      case Entity entity -> entity.getName() == null ? "(without a name)" : entity.getName();
      case Quantity quantity -> {
        String label = quantity.getLabel() == null ? quantity.getId() : quantity.getLabel();
        yield label == null
            ? Quantities.shortText(quantity)
            : label + " = " + Quantities.shortText(quantity);
      }
      case DataFile file -> Objects.requireNonNullElse(file.getUri(), "(no file)");
      case Abbreviation abbreviation -> Objects.requireNonNullElse(abbreviation.getText(), "");
      case IonFraction ion -> ion.getIon() + " " + number(ion.getFraction());
      case PhaseTransition transition ->
          name(transition.getFrom(), "?") + " to " + name(transition.getTo(), "?");
      case LightPath path -> name(path.getFrom(), "?") + " to " + name(path.getTo(), "?");
      default -> FormField.title(object.eClass());
    };
  }

  private static String name(EObject object, String otherwise) {
    return object == null ? otherwise : name(object);
  }
}
