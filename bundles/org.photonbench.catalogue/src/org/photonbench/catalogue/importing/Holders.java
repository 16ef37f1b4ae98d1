package org.photonbench.catalogue.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Sample;

/**
 * What measurements are put into while an import is prepared: batches, samples, emitters and
 * ligands that the file has by name, otherwise new ones. Nothing that is in the file is changed:
 * what is to be added is collected as commands.
 */
final class Holders {
  private final Catalogue catalogue;
  private final List<Command> commands = new ArrayList<>();
  private final Map<String, Entity> made = new HashMap<>();

  Holders(CatalogueFile target) {
    catalogue = target.catalogue();
  }

  /** The commands that add everything, in order. */
  List<Command> commands() {
    return commands;
  }

  Batch batch(String name, Consumer<Batch> fresh) {
    return find(
        "batch " + name,
        catalogue.getBatches(),
        name,
        Batch.class,
        fresh,
        Literals.BATCH,
        catalogue,
        Literals.CATALOGUE__BATCHES);
  }

  Ligand ligand(String name) {
    return find(
        "ligand " + name,
        catalogue.getLigands(),
        name,
        Ligand.class,
        _ -> {},
        Literals.LIGAND,
        catalogue,
        Literals.CATALOGUE__LIGANDS);
  }

  Sample sample(String name, Consumer<Sample> fresh) {
    return find(
        "sample " + name,
        catalogue.getSamples(),
        name,
        Sample.class,
        fresh,
        Literals.SAMPLE,
        catalogue,
        Literals.CATALOGUE__SAMPLES);
  }

  Emitter emitter(Sample sample, String name, Consumer<Emitter> fresh) {
    return find(
        "emitter " + sample.getId() + " " + name,
        sample.getEmitters(),
        name,
        Emitter.class,
        fresh,
        Literals.EMITTER,
        sample,
        Literals.SAMPLE__EMITTERS);
  }

  void add(Emitter emitter, Measurement measurement) {
    attach(emitter, Literals.EMITTER__MEASUREMENTS, measurement);
  }

  private <T extends Entity> T find(
      String key,
      List<T> existing,
      String name,
      Class<T> type,
      Consumer<T> fresh,
      org.eclipse.emf.ecore.EClass eClass,
      EObject owner,
      EReference list) {
    Entity known = made.get(key);
    if (known != null) {
      return type.cast(known);
    }
    for (T one : existing) {
      if (name.equals(one.getName())) {
        return one;
      }
    }
    T one = Entities.create(eClass, type, name);
    made.put(key, one);
    fresh.accept(one);
    attach(owner, list, one);
    return one;
  }

  /** Directly where the owner is new itself and comes with its own command. */
  private void attach(EObject owner, EReference list, EObject value) {
    if (owner.eResource() == null) {
      @SuppressWarnings("unchecked") // a feature of many values gives a list of its type
      List<Object> values = (List<Object>) owner.eGet(list);
      values.add(value);
    } else {
      commands.add(Edits.add(owner, list, value));
    }
  }
}
