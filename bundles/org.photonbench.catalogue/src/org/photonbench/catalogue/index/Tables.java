package org.photonbench.catalogue.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.photonbench.catalogue.index.Field.Kind;
import org.photonbench.catalogue.index.Field.Level;

/** The tables of the index. */
final class Tables {
  /** Ends of the names of columns with the ends of a 95 % interval. */
  static final String LOW = "_LOW";

  static final String HIGH = "_HIGH";

  /** Changes whenever the meaning of a column does. */
  private static final int VERSION = 2;

  private Tables() {}

  /** Changes whenever the tables do; an index of another one is made anew. */
  static String fingerprint() {
    return VERSION + " " + Integer.toHexString(String.join(",", measurementColumns()).hashCode());
  }

  /** Columns of measurements that come from fields, in order. */
  static List<String> measurementColumns() {
    List<String> columns = new ArrayList<>();
    for (Field field : Fields.all()) {
      if (field.level() == Level.MEASUREMENT) {
        columns.add(field.column());
        if (field.isQuantity()) {
          columns.add(field.column() + LOW);
          columns.add(field.column() + HIGH);
        }
      }
    }
    return columns;
  }

  static List<String> definitions() {
    String measurement =
        Fields.all().stream()
            .filter(field -> field.level() == Level.MEASUREMENT)
            .map(Tables::column)
            .collect(Collectors.joining(", "));
    return List.of(
        "CREATE TABLE META(NAME VARCHAR PRIMARY KEY, CONTENT VARCHAR)",
        "CREATE TABLE FILE(NUM INT PRIMARY KEY, PATH VARCHAR UNIQUE, BYTES BIGINT, MODIFIED BIGINT,"
            + " SHA256 VARCHAR, PROBLEM VARCHAR, SAMPLES INT, SAMPLES_END INT, EMITTERS INT,"
            + " EMITTERS_END INT, MEASUREMENTS INT, MEASUREMENTS_END INT)",
        "CREATE TABLE BATCH(EKEY VARCHAR PRIMARY KEY, FILE INT, F_BATCH VARCHAR, F_COMPOSITION"
            + " VARCHAR, COMPOSITION_KEY VARCHAR, MATERIAL VARCHAR, PHASE VARCHAR, F_SHAPE VARCHAR,"
            + " F_SIZE DOUBLE PRECISION, F_SIZE_LOW DOUBLE PRECISION, F_SIZE_HIGH DOUBLE"
            + " PRECISION, F_RATIO DOUBLE PRECISION, F_RATIO_LOW DOUBLE PRECISION, F_RATIO_HIGH"
            + " DOUBLE PRECISION)",
        "CREATE TABLE LIGAND_OF(FILE INT, OWNER VARCHAR, LIGAND VARCHAR)",
        "CREATE TABLE SAMPLE(NUM INT PRIMARY KEY, FILE INT, ID VARCHAR, EKEY VARCHAR, F_SAMPLE"
            + " VARCHAR, BATCH VARCHAR, MATRIX VARCHAR, SUBSTRATE VARCHAR, OWN_LIGANDS BOOLEAN)",
        "CREATE TABLE EMITTER(NUM INT PRIMARY KEY, FILE INT, ID VARCHAR, F_EMITTER VARCHAR, F_KIND"
            + " VARCHAR, SAMPLE INT, OWN_SIZE DOUBLE PRECISION)",
        "CREATE TABLE MEASUREMENT(NUM INT PRIMARY KEY, FILE INT, ID VARCHAR, REAL_ONE BOOLEAN,"
            + " EMITTER INT, SAMPLE INT, OWN_SIZE DOUBLE PRECISION, "
            + measurement
            + ")",
        "CREATE TABLE QUANTITY(NUM BIGINT PRIMARY KEY, ID VARCHAR, NUMBER DOUBLE PRECISION)",
        "CREATE TABLE NAMED(EKEY VARCHAR PRIMARY KEY, FILE INT, TYPE VARCHAR, NAME VARCHAR, ALIASES"
            + " VARCHAR, FORMULA VARCHAR)");
  }

  /**
   * Deletes what is in a file, whose number is the first parameter; rows of the large tables have
   * numbers without gaps, whose begin and end the file knows, so that they need no index.
   */
  static List<String> deletions() {
    List<String> deletions = new ArrayList<>();
    for (String table : List.of("BATCH", "LIGAND_OF", "NAMED")) {
      deletions.add("DELETE FROM " + table + " WHERE FILE = ?");
    }
    deletions.add("DELETE FROM FILE WHERE NUM = ?");
    return deletions;
  }

  /** Deletes rows of the large tables from a number up to another, exclusively. */
  static String deletion(String table) {
    return "DELETE FROM " + table + " WHERE NUM >= ? AND NUM < ?";
  }

  /** Quantities of a measurement have numbers from this multiple of its own number on. */
  static final long QUANTITIES = 1 << 16;

  private static String column(Field field) {
    if (field.kind() == Kind.TEXT) {
      return field.column() + " VARCHAR";
    }
    String number = " DOUBLE PRECISION";
    return field.column()
        + number
        + (field.isQuantity()
            ? ", " + field.column() + LOW + number + ", " + field.column() + HIGH + number
            : "");
  }

  static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
