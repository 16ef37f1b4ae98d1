package org.photonbench.ui.catalogue.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.check.CatalogueCheck;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.reference.ReferenceData;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.LiteratureValue;

class ReferenceCopyTest {
  @TempDir Path folder;

  @Test
  void whatIsTakenNeedsNothingOfTheReferenceData() throws IOException {
    Catalogue reference = ReferenceData.open(new CatalogueSet()).catalogue();
    CatalogueFile file = new CatalogueSet().create(folder.resolve("own.pbcat"));
    Catalogue own = file.catalogue();
    ReferenceCopy copies = new ReferenceCopy(own);
    List<Ligand> ligands =
        reference.getLigands().stream().filter(ligand -> ligand.getSource() != null).toList();
    Ligand first = (Ligand) copies.take(ligands.getFirst());
    ligands.forEach(copies::take);
    reference.getLiterature().forEach(copies::take);
    assertSame(first, copies.take(ligands.getFirst()), "nothing is copied twice");
    BasicCommandStack commands = new BasicCommandStack();
    commands.execute(Edits.together("Take", copies.commands()));

    assertNotSame(ligands.getFirst(), first);
    assertEquals(ligands.size(), own.getLigands().size());
    assertEquals(ligands.getFirst().getSource().getName(), first.getSource().getName());
    List<String> names = own.getSources().stream().map(source -> source.getName()).toList();
    assertEquals(names.stream().distinct().toList(), names, "a source that several share");
    for (LiteratureValue value : own.getLiterature()) {
      assertTrue(value.getSource() == null || value.getSource().eContainer() == own);
    }
    assertTrue(CatalogueCheck.check(own).stream().noneMatch(p -> p.severity() == Severity.ERROR));
    CatalogueFiles.save(file);
    assertTrue(
        !Files.readString(file.path()).contains(ReferenceData.FILE), "no link leads out of it");

    commands.undo();
    assertTrue(own.getLigands().isEmpty() && own.getSources().isEmpty());
  }
}
