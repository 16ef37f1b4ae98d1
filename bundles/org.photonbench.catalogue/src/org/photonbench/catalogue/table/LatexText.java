package org.photonbench.catalogue.table;

/** Text as LaTeX takes it. */
final class LatexText {
  private LatexText() {}

  /** Any text; signs that LaTeX lacks in text become mathematics. */
  static String of(String text) {
    StringBuilder latex = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\\' -> latex.append("\\textbackslash{}");
        case '{', '}', '$', '&', '#', '%', '_' -> latex.append('\\').append(c);
        case '~' -> latex.append("\\textasciitilde{}");
        case '^' -> latex.append("\\textasciicircum{}");
        case '<', '>', '=' -> latex.append('$').append(c).append('$');
        case '±' -> latex.append("$\\pm$");
        case '×' -> latex.append("$\\times$");
        case '∞' -> latex.append("$\\infty$");
        case '\u2212' -> latex.append("$-$");
        case '\u2013' -> latex.append("--");
        case '\u202f', '\u00a0' -> latex.append('~');
        case '\u00b5', '\u03bc' -> latex.append("$\\mu$");
        case 'τ' -> latex.append("$\\tau$");
        default -> {
          int power = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(c);
          latex.append(power < 0 ? "" + c : "$^{" + (power == 10 ? "-" : power) + "}$");
        }
      }
    }
    return latex.toString();
  }

  /** A formula with its numbers lowered. */
  static String formula(String formula) {
    return of(formula).replaceAll("(?<=[A-Za-z)])([0-9]+(?:\\.[0-9]+)?)", "\\$_{$1}\\$");
  }
}
