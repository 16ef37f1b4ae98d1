package org.photonbench.catalogue.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.RandomCatalogue;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.ConflictException;
import org.photonbench.catalogue.index.EntityKey;
import org.photonbench.catalogue.index.Query;
import org.photonbench.catalogue.json.CatalogueJson;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Sample;

class CatalogueSessionTest {
  /** Far longer than it takes: only a watcher that does not work needs it. */
  private static final long LONG_SECONDS = 60;

  private static final int EDITS = 200;

  @TempDir Path scratch;
  private Path project;
  private CatalogueSession session;

  @BeforeEach
  void open() throws IOException {
    project = Files.createDirectories(scratch.resolve("project"));
    session = CatalogueSession.open(project, scratch.resolve("cache"));
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  private static String json(CatalogueFile file) {
    return CatalogueJson.write(file.catalogue(), URI.createFileURI(file.path().toString()));
  }

  private CatalogueFile saved(String name) throws IOException {
    CatalogueFile file = session.create(name);
    session.execute(
        Edits.add(
            file.catalogue(),
            Literals.CATALOGUE__BATCHES,
            Entities.create(Literals.BATCH, Batch.class, "B1")));
    session.save();
    return file;
  }

  @Test
  void everyEditCanBeUndoneAndDoneAgain() throws IOException {
    CatalogueFile file = session.create("a");
    RandomCatalogue.fill(file.catalogue(), 1);
    session.save();
    assertFalse(session.isDirty());
    Random random = new Random(1);
    List<String> states = new ArrayList<>(List.of(json(file)));
    for (int i = 0; i < EDITS; i++) {
      session.execute(edit(file, random));
      states.add(json(file));
    }
    for (int i = EDITS - 1; i >= 0; i--) {
      session.commands().undo();
      assertEquals(states.get(i), json(file), "after undoing edit " + i);
    }
    assertFalse(session.isDirty(), "it is as it was saved");
    for (int i = 1; i <= EDITS; i++) {
      session.commands().redo();
      assertEquals(states.get(i), json(file), "after doing edit " + i + " again");
    }
    assertTrue(session.isDirty(file));
  }

  private static org.eclipse.emf.common.command.Command edit(CatalogueFile file, Random random) {
    Catalogue root = file.catalogue();
    return switch (random.nextInt(7)) {
      case 0 -> Edits.set(root, Literals.ENTITY__NAME, "name " + random.nextInt());
      case 1 -> Edits.set(root, Literals.ENTITY__NOTE, null);
      case 2 ->
          Edits.add(
              root,
              Literals.CATALOGUE__SAMPLES,
              Entities.create(Literals.SAMPLE, Sample.class, "S"),
              random.nextInt(root.getSamples().size() + 1));
      case 3 -> Edits.add(root, Literals.ENTITY__TAGS, "tag " + random.nextInt(9));
      case 4 -> {
        Ligand ligand = Entities.create(Literals.LIGAND, Ligand.class, "L");
        Batch batch = Entities.create(Literals.BATCH, Batch.class, "B");
        yield Edits.together(
            "batch with ligand",
            List.of(
                Edits.add(root, Literals.CATALOGUE__LIGANDS, ligand),
                Edits.add(batch, Literals.BATCH__LIGANDS, ligand),
                Edits.add(root, Literals.CATALOGUE__BATCHES, batch)));
      }
      case 5 -> {
        if (root.getLigands().isEmpty()) {
          yield Edits.set(root, Literals.ENTITY__NOTE, "no ligand");
        }
        yield Edits.delete(
            root.getLigands().get(random.nextInt(root.getLigands().size())), List.of(file));
      }
      default -> {
        if (root.getTags().size() < 2) {
          yield Edits.add(root, Literals.ENTITY__TAGS, "t");
        }
        yield Edits.move(root, Literals.ENTITY__TAGS, 0, root.getTags().size() - 1);
      }
    };
  }

  @Test
  void deletingTakesTheLinksAlong() throws IOException {
    CatalogueFile batches = saved("batches");
    CatalogueFile samples = session.create("sub/samples.pbcat");
    Batch batch = batches.catalogue().getBatches().getFirst();
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S1");
    session.execute(Edits.add(samples.catalogue(), Literals.CATALOGUE__SAMPLES, sample));
    session.execute(Edits.set(sample, Literals.SAMPLE__BATCH, batch));
    session.save();
    session.execute(Edits.delete(batch, session.files()));
    assertNull(sample.getBatch());
    assertTrue(batches.catalogue().getBatches().isEmpty());
    assertTrue(session.isDirty(batches) && session.isDirty(samples));
    session.commands().undo();
    assertSame(batch, sample.getBatch());
    assertFalse(session.isDirty());
  }

  @Test
  void entitiesAreFoundByTheirKey() throws IOException {
    CatalogueFile file = saved("sub/batches");
    Entity batch = file.catalogue().getBatches().getFirst();
    EntityKey key = session.key(batch).orElseThrow();
    assertEquals("sub/batches.pbcat", key.file());
    assertSame(batch, session.find(key).orElseThrow());
    assertTrue(session.find(new EntityKey("sub/batches.pbcat", "nobody")).isEmpty());
    assertTrue(session.find(new EntityKey("nowhere.pbcat", "nobody")).isEmpty());
    assertEquals(List.of("sub/batches.pbcat"), session.paths());
    assertThrows(CatalogueException.class, () -> session.create("sub/batches"));
    assertThrows(CatalogueException.class, () -> session.create("../outside"));
  }

  @Test
  void aReadOnlyFileRefusesEdits() throws IOException {
    Path newer = project.resolve("newer.pbcat");
    Files.writeString(
        newer, Files.readString(saved("a").path()).replace("Version=\"2\"", "Version=\"9\""));
    CatalogueFile file = session.file(newer);
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> session.execute(Edits.set(file.catalogue(), Literals.ENTITY__NOTE, "x")));
    assertTrue(e.getMessage().contains("version 9"));
    assertNull(file.catalogue().getNote());
    assertFalse(session.isDirty());
  }

  @Test
  void aRefusedEditOfADamagedFileDoesNotHinderOthers() throws IOException {
    CatalogueFile good = saved("a");
    Path half = project.resolve("half.pbcat");
    String text = Files.readString(good.path());
    Files.writeString(half, text.substring(0, text.length() / 2));
    CatalogueFile damaged = session.file(half);
    assertThrows(
        IllegalStateException.class,
        () -> session.execute(Edits.set(damaged.catalogue(), Literals.ENTITY__NOTE, "x")));
    assertFalse(session.isDirty());
    session.execute(Edits.set(good.catalogue(), Literals.ENTITY__NOTE, "y"));
    assertEquals("y", good.catalogue().getNote());
    session.save();
    assertEquals(text.length() / 2, Files.readString(half).length());
  }

  @Test
  void editsOfTheWrongKindAreRefused() {
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S");
    assertThrows(
        IllegalArgumentException.class, () -> Edits.set(sample, Literals.ENTITY__NAME, "a\u0000b"));
    assertThrows(IllegalArgumentException.class, () -> Edits.set(sample, Literals.ENTITY__NAME, 3));
    assertThrows(
        IllegalArgumentException.class, () -> Edits.add(sample, Literals.ENTITY__NAME, "a"));
    assertThrows(
        IllegalArgumentException.class, () -> Edits.set(sample, Literals.SAMPLE__EMITTERS, "a"));
  }

  @Test
  void whatOthersChangeIsTold() throws Exception {
    CatalogueFile file = saved("a");
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch indexed = new CountDownLatch(1);
    List<Path> paths = Collections.synchronizedList(new ArrayList<>());
    session.addListener(
        new CatalogueListener() {
          @Override
          public void changedOutside(List<Path> files) {
            paths.addAll(files);
            told.countDown();
          }

          @Override
          public void indexChanged() {
            indexed.countDown();
          }
        });
    String text = Files.readString(file.path()).replace("\"B1\"", "\"changed by somebody else\"");
    Files.writeString(file.path(), text);
    assertTrue(told.await(LONG_SECONDS, TimeUnit.SECONDS));
    assertTrue(indexed.await(LONG_SECONDS, TimeUnit.SECONDS));
    assertEquals(List.of(file.path()), paths);

    session.execute(Edits.set(file.catalogue(), Literals.ENTITY__NOTE, "mine"));
    ConflictException conflict = assertThrows(ConflictException.class, () -> session.save());
    assertTrue(
        conflict.differences().stream()
            .anyMatch(d -> d.theirs().equals("changed by somebody else")));
    session.keepMine(conflict);
    assertFalse(session.isDirty());
    assertEquals("B1", session.reload(file).catalogue().getBatches().getFirst().getName());
  }

  @Test
  void whatIsSavedIsInTheIndex() throws Exception {
    CatalogueFile file = saved("a");
    Batch batch = file.catalogue().getBatches().getFirst();
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S1");
    Emitter emitter = Entities.create(Literals.EMITTER, Emitter.class, "dot 1");
    var size = CatalogueFactory.eINSTANCE.createSizeDistribution();
    size.setMean(Quantities.of(9.9, "nm"));
    session.execute(
        Edits.together(
            "sample",
            List.of(
                Edits.set(batch, Literals.BATCH__SIZE, size),
                Edits.add(file.catalogue(), Literals.CATALOGUE__SAMPLES, sample),
                Edits.set(sample, Literals.SAMPLE__BATCH, batch),
                Edits.add(sample, Literals.SAMPLE__EMITTERS, emitter))));
    assertEquals(0, session.index().emitters(Query.parse("size>9nm")).size());
    session.save();
    assertEquals(1, session.index().emitters(Query.parse("size>9nm")).size());
    session.execute(Edits.delete(sample, session.files()));
    session.save();
    assertEquals(0, session.index().emitters(Query.parse("size>9nm")).size());
  }
}
