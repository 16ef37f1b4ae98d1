package org.photonbench.analysis.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one component of a settings record. From this one declaration come the form in the
 * workbench, the option of the command line, the entry in the result's JSON and the page in the
 * help.
 *
 * <p>Component types: {@code boolean}, {@code int}, {@code long}, {@code double}, {@code String},
 * an enum, {@link java.util.OptionalInt}, {@link java.util.OptionalDouble} and {@link
 * java.util.Optional}{@code <String>}. An empty optional means "automatic" or "not used", as the
 * help says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
  /** Name for people, for example {@code Bin width}. */
  String label();

  /** Heading under which forms and help group it. */
  String group();

  /** Unit of the number, for example {@code ns}; empty for pure numbers. */
  String unit() default "";

  /** Default as text; empty text is an empty optional, shown as {@link #emptyMeans()}. */
  String defaultValue();

  /** What an empty optional means, in a word, for example {@code automatic} or {@code none}. */
  String emptyMeans() default "automatic";

  /** Smallest allowed number, inclusive. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Largest allowed number, inclusive. */
  double max() default Double.POSITIVE_INFINITY;

  /** One or two sentences: what it does, when to change it. */
  String help();

  /**
   * Whether the text is the name of a file, absolute or from the folder of the input on; for {@code
   * String} and {@code Optional<String>} only.
   */
  boolean file() default false;

  /** Names that this setting had in earlier releases. */
  String[] aliases() default {};
}
