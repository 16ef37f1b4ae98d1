package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Type;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.limit.Layer;

/** Properties. */
final class PropertyClauses {
  private PropertyClauses() {}

  static List<Clause> all() {
    return List.of(
        clause(
            "describes-properties",
            "Every property has a name of its own, a label and a help; what is readable reads, and"
                + " what it reads fits its description.",
            PropertyClauses::describes),
        clause(
            "refuses-bad-values",
            "Unknown properties, values of the wrong type or range, and writing what is read-only"
                + " are refused.",
            PropertyClauses::refuses),
        new Clause(
            "reads-back",
            "A write returns what the instrument took, read back.",
            Trial.ALL,
            Set.of(Need.ACTION),
            PropertyClauses::readsBack),
        clause(
            "limits-properties",
            "Each of the three layers of limits refuses a write by its name.",
            PropertyClauses::limits));
  }

  private static Clause clause(String id, String text, Clause.Check check) {
    return new Clause(id, text, Trial.ALL, Set.of(), check);
  }

  private static void describes(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    Set<String> names = new HashSet<>();
    for (PropertyDescription property : device.properties()) {
      String name = property.name();
      unless(name.matches("[a-z][a-zA-Z0-9.-]*"), "'" + name + "' is no good name.");
      unless(names.add(name), "The name '" + name + "' is there twice.");
      unless(!property.label().isBlank(), "'" + name + "' has no label.");
      unless(property.help().length() > 10, "'" + name + "' has no help.");
      if (property.access().isReadable()) {
        PropertyValue value = device.read(name);
        boolean fits =
            switch (property.type()) {
              case NUMBER, INTEGER -> value instanceof PropertyValue.Number;
              case FLAG -> value instanceof PropertyValue.Flag;
              case CHOICE, TEXT -> value instanceof PropertyValue.Text;
            };
        unless(fits, "'" + name + "' reads as '" + value.text() + "', no " + property.type() + ".");
      }
    }
  }

  private static void refuses(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    Trial.refused(() -> device.read("no-such-thing"), "An unknown property", Reason.PROPERTY);
    for (PropertyDescription property : device.properties()) {
      String name = property.name();
      if (!property.access().isWritable()) {
        Trial.refused(
            () -> device.write(name, PropertyValue.of(1)),
            "Writing '" + name + "', which is read-only,",
            Reason.PROPERTY);
        continue;
      }
      PropertyValue wrong =
          property.type() == Type.NUMBER || property.type() == Type.INTEGER
              ? PropertyValue.of("much")
              : PropertyValue.of(0.5);
      Trial.refused(
          () -> device.write(name, wrong), "A wrong type for '" + name + "'", Reason.PROPERTY);
      Range range = property.range();
      if (Double.isFinite(range.high())) {
        Trial.refused(
            () -> device.write(name, PropertyValue.of(range.high() + Math.abs(range.high()) + 1)),
            "A value above the range of '" + name + "'",
            Reason.PROPERTY,
            Reason.LIMIT);
      }
    }
  }

  private static void readsBack(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    Optional<PropertyDescription> number = writableNumber(device);
    if (number.isEmpty() || !device.state().isReady()) {
      return;
    }
    String name = number.get().name();
    PropertyValue before = device.read(name);
    if (before instanceof PropertyValue.Number old) {
      PropertyValue wanted = PropertyValue.of(other(number.get(), old.value()));
      PropertyValue taken = device.write(name, wanted);
      PropertyValue after = device.read(name);
      unless(
          after.equals(taken),
          "The write of '"
              + name
              + "' returned "
              + taken.text()
              + ", but it reads as "
              + after.text()
              + ".");
      unless(
          !after.equals(before),
          "Writing " + wanted.text() + " to '" + name + "' changed nothing.");
      device.write(name, before);
    }
  }

  /** A value a little beside another one, within the range, and on no round step. */
  private static double other(PropertyDescription property, double value) {
    Range range = property.range();
    double step = value == 0 ? 0.0917 : 0.0917 * Math.abs(value);
    double less = value - step;
    double more = value + step;
    return range.contains(new Amount(less, property.unit())) ? less : more;
  }

  private static void limits(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    Optional<PropertyDescription> number = writableNumber(device);
    if (number.isEmpty() || !device.state().isReady()) {
      return;
    }
    PropertyDescription property = number.get();
    if (!(device.read(property.name()) instanceof PropertyValue.Number value)) {
      return;
    }
    for (Layer layer : Layer.values()) {
      Optional<Range> earlier = device.limits().get(layer, property.name());
      Range nothingElse = new Range(value.value(), value.value(), property.unit());
      device.limits().set(layer, property.name(), nothingElse);
      String message =
          Trial.refused(
                  () ->
                      device.write(
                          property.name(), PropertyValue.of(other(property, value.value()))),
                  "A value outside the limit of the " + layer.text(),
                  Reason.LIMIT)
              .getMessage();
      unless(message.contains(layer.text()), "The refusal does not name the " + layer.text() + ".");
      device.limits().set(layer, property.name(), earlier.orElse(Range.unlimited(property.unit())));
    }
    unless(
        device.read(property.name()).equals(value),
        "A refused write changed '" + property.name() + "'.");
  }

  private static Optional<PropertyDescription> writableNumber(Device device) {
    return device.properties().stream()
        .filter(property ->
            property.type() == Type.NUMBER
                && property.access() == PropertyDescription.Access.READ_WRITE)
        .findFirst();
  }
}
