package org.photonbench.ui.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.photonbench.catalogue.check.Problem;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.index.CatalogueIndex.Hit;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.FormField;
import org.photonbench.ui.catalogue.data.TreeNodes;

/** Names and icons of the tree; what has problems in it is marked. */
final class TreeLabels extends LabelProvider implements IStyledLabelProvider {
  private final LocalResourceManager images =
      new LocalResourceManager(JFaceResources.getResources());
  private final boolean withPlace;
  private Map<Object, Severity> marks = new HashMap<>();

  /**
   * @param withPlace whether an entity is followed by its kind, for lists without a tree
   */
  TreeLabels(boolean withPlace) {
    this.withPlace = withPlace;
  }

  /** Marks what has problems of its own or in what it contains. */
  void mark(Map<CatalogueFile, List<Problem>> problems) {
    marks = new HashMap<>();
    for (Map.Entry<CatalogueFile, List<Problem>> file : problems.entrySet()) {
      for (Problem problem : file.getValue()) {
        if (problem.severity() != Severity.INFO) {
          mark(problem);
        }
      }
    }
  }

  private void mark(Problem problem) {
    for (EObject at = problem.object(); at != null; at = at.eContainer()) {
      worse(at, problem.severity());
      if (at.eContainer() != null && at.eContainer().eContainer() == null) {
        worse(new TreeNodes.Group(at.eContainer(), at.eContainmentFeature()), problem.severity());
      }
      if (at.eContainer() == null && TreeContent.fileNode(at) != null) {
        worse(TreeContent.fileNode(at), problem.severity());
      }
    }
  }

  private void worse(Object node, Severity severity) {
    marks.merge(node, severity, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  @Override
  public StyledString getStyledText(Object element) {
    StyledString text = new StyledString();
    switch (element) {
      case FileNode node -> {
        boolean dirty =
            SamplesProject.get()
                .session()
                .flatMap(session -> node.ifOpen().map(session::isDirty))
                .orElse(false);
        text.append(dirty ? "*" + node.label() : node.label());
        if (node.ifOpen().flatMap(CatalogueFile::readOnlyReason).isPresent()) {
          text.append("  read-only", StyledString.DECORATIONS_STYLER);
        }
      }
      case TreeNodes.Group group -> {
        text.append(group.label());
        text.append("  " + group.children().size(), StyledString.COUNTER_STYLER);
      }
      case Hit hit -> {
        text.append(hit.name());
        text.append("  " + hit.type() + ", " + hit.key().file(), StyledString.DECORATIONS_STYLER);
      }
      case EObject entity -> {
        text.append(FieldText.name(entity));
        String suffix = TreeNodes.suffix(entity);
        if (!suffix.isEmpty()) {
          text.append("  " + suffix, StyledString.DECORATIONS_STYLER);
        }
        if (withPlace) {
          text.append("  " + FormField.title(entity.eClass()), StyledString.DECORATIONS_STYLER);
        }
      }
      default -> text.append(String.valueOf(element));
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    Image plain =
        switch (element) {
          case FileNode _ -> SamplesImages.get(SamplesImages.FILE);
          case TreeNodes.Group _ -> SamplesImages.get(SamplesImages.GROUP);
          case Hit hit ->
              CataloguePackage.eINSTANCE.getEClassifier(hit.type()) instanceof EClass type
                  ? SamplesImages.of(type)
                  : null;
          case EObject entity -> SamplesImages.of(entity.eClass());
          default -> null;
        };
    Severity mark = marks.get(element);
    if (plain == null || mark == null) {
      return plain;
    }
    String decoration =
        mark == Severity.ERROR
            ? FieldDecorationRegistry.DEC_ERROR
            : FieldDecorationRegistry.DEC_WARNING;
    Image small = FieldDecorationRegistry.getDefault().getFieldDecoration(decoration).getImage();
    return images.create(
        new DecorationOverlayIcon(
            plain, ImageDescriptor.createFromImage(small), IDecoration.BOTTOM_LEFT));
  }

  @Override
  public void dispose() {
    images.dispose();
    super.dispose();
  }
}
