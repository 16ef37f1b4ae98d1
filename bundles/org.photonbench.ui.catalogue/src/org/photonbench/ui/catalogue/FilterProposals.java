package org.photonbench.ui.catalogue;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;

/** Offers the names of fields for the word at the cursor of a filter. */
final class FilterProposals implements IContentProposalProvider {
  @Override
  public IContentProposal[] getProposals(String contents, int position) {
    String before = contents.substring(0, position);
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase();
    return Fields.all().stream()
        .filter(field -> field.name().toLowerCase().startsWith(word))
        .map(field -> proposal(field, word))
        .toArray(IContentProposal[]::new);
  }

  private static IContentProposal proposal(Field field, String word) {
    String unit = field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
    String rest = field.name().substring(word.length());
    return new ContentProposal(
        rest, field.name() + "  " + field.label() + unit, field.help(), rest.length());
  }
}
