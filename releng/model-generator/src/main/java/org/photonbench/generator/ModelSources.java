package org.photonbench.generator;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java sources of the catalogue's metamodel with EMF's generator, without an IDE. */
final class ModelSources {
  private static final String BUNDLE = "org.photonbench.model";

  private ModelSources() {}

  /** The bundle with the metamodel, of the checkout in which this module lies. */
  static Path bundle(Path module) {
    return module.toAbsolutePath().normalize().resolve("../../bundles/" + BUNDLE).normalize();
  }

  /**
   * Generates.
   *
   * @param bundle the bundle with {@code model/catalogue.genmodel}
   * @return content of each file by its path below {@code src-gen}
   */
  static SortedMap<String, String> generate(Path bundle) throws IOException {
    Path scratch = Files.createTempDirectory("photonbench-model");
    try {
      EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(scratch + "/"));
      GenModel genModel = load(bundle.resolve("model/catalogue.genmodel"));
      Generator generator = new Generator();
      generator.setInput(genModel);
      Diagnostic result =
          generator.generate(
              genModel,
              GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
              "catalogue model",
              new BasicMonitor());
      if (result.getSeverity() >= Diagnostic.WARNING) {
        throw new IOException("The metamodel could not be generated: " + text(result));
      }
      return read(scratch.resolve("src-gen"));
    } finally {
      delete(scratch);
    }
  }

  private static GenModel load(Path file) throws IOException {
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    ResourceSet resources = new ResourceSetImpl();
    resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
    resources
        .getResourceFactoryRegistry()
        .getExtensionToFactoryMap()
        .put("ecore", new EcoreResourceFactoryImpl());
    resources
        .getResourceFactoryRegistry()
        .getExtensionToFactoryMap()
        .put("genmodel", new XMIResourceFactoryImpl());
    Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
    EcoreUtil.resolveAll(resources);
    GenModel genModel = (GenModel) resource.getContents().getFirst();
    genModel.reconcile();
    Diagnostic problems = genModel.diagnose();
    if (problems.getSeverity() >= Diagnostic.WARNING) {
      throw new IOException(file + ": " + text(problems));
    }
    genModel.setCanGenerate(true);
    return genModel;
  }

  private static String text(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(String.valueOf(diagnostic.getMessage()));
    for (Diagnostic child : diagnostic.getChildren()) {
      text.append(System.lineSeparator()).append(text(child));
    }
    if (diagnostic.getException() != null) {
      text.append(" (").append(diagnostic.getException()).append(')');
    }
    return text.toString();
  }

  /** The files below a folder with line feeds at line ends. */
  static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            files.put(path, Files.readString(file).replace("\r\n", "\n"));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
