package org.photonbench.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sources in the checkout are those that the metamodel gives. */
class GeneratedSourcesTest {
  private static final String TODO =
      ": the sources in src-gen are not those of the metamodel. Run"
          + " './photonbench mvn -f releng/model-generator/pom.xml compile exec:java' and commit what it"
          + " changes.";

  @Test
  void sourcesAreThoseOfTheMetamodel() throws IOException {
    Path bundle = ModelSources.bundle(Path.of(System.getProperty("basedir", ".")));
    Map<String, String> generated = ModelSources.generate(bundle);
    Map<String, String> committed = ModelSources.read(bundle.resolve("src-gen"));
    assertFalse(generated.isEmpty(), "nothing was generated");
    assertEquals(generated.keySet(), committed.keySet(), "names of the files" + TODO);
    generated.forEach((path, text) -> assertEquals(text, committed.get(path), path + TODO));
  }
}
