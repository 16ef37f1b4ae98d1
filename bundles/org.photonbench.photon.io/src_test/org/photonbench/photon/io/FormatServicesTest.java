package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.PhotonFormat;

/** Holds the two ways by which a format is found together. */
class FormatServicesTest {
  private static final String COMPONENT = "Lorg/osgi/service/component/annotations/Component;";

  @Test
  void everyPhotonFormatIsBothAnOsgiComponentAndAServiceLoaderProvider()
      throws IOException, URISyntaxException {
    check(PhotonFormat.class, new Recordings().formats());
  }

  @Test
  void everyHistogramFormatIsBothAnOsgiComponentAndAServiceLoaderProvider()
      throws IOException, URISyntaxException {
    check(HistogramFormat.class, new HistogramRecordings().formats());
  }

  private static void check(Class<?> service, List<?> found)
      throws IOException, URISyntaxException {
    Set<String> components = components(service);
    assertFalse(components.isEmpty());
    assertEquals(components, listed(service));
    assertEquals(
        components,
        found.stream()
            .map(format -> format.getClass().getName())
            .filter(name -> name.startsWith("org.photonbench.photon.io."))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> listed(Class<?> service) throws IOException {
    try (InputStream in =
        Recordings.class.getResourceAsStream("/META-INF/services/" + service.getName())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> components(Class<?> service) throws IOException, URISyntaxException {
    Path place =
        Path.of(Recordings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return components(place, service);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return components(jar.getPath("/"), service);
    }
  }

  private static Set<String> components(Path root, Class<?> service) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
        if (isComponent(model, service)) {
          names.add(model.thisClass().asInternalName().replace('/', '.'));
        }
      }
    }
    return names;
  }

  private static boolean isComponent(ClassModel model, Class<?> service) {
    return model
        .findAttribute(Attributes.runtimeInvisibleAnnotations())
        .map(attribute ->
            attribute.annotations().stream().anyMatch(each -> isComponent(each, service)))
        .orElse(false);
  }

  private static boolean isComponent(Annotation annotation, Class<?> service) {
    return annotation.className().equalsString(COMPONENT)
        && annotation.elements().stream()
            .filter(element -> element.name().equalsString("service"))
            .map(AnnotationElement::value)
            .flatMap(value ->
                value instanceof AnnotationValue.OfArray array
                    ? array.values().stream()
                    : Stream.of(value))
            .anyMatch(value ->
                value instanceof AnnotationValue.OfClass type
                    && type.className().equalsString(service.descriptorString()));
  }
}
