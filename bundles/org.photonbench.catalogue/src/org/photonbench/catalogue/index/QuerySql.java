package org.photonbench.catalogue.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.catalogue.index.Condition.Operator;
import org.photonbench.catalogue.index.Field.Kind;
import org.photonbench.model.Compositions;

/**
 * A filter as a condition of SQL on the table {@code MEASUREMENT m}. Conditions on the batch and
 * the sample become sub-queries on their tables, which are small.
 */
final class QuerySql {
  private static final int SECONDS_OF_A_DAY = 86_400;

  /** Relative width in which two numbers count as equal: units were converted. */
  private static final double EQUAL = 1e-9;

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private final Names names;

  /** The keys of named things that a name may mean. */
  interface Names {
    /** Keys of the things of a type whose name or alias suits. */
    List<String> keys(String type, Operator operator, String text);
  }

  QuerySql(Query query, Names names) {
    this.names = names;
    for (Condition condition : query.conditions()) {
      sql.append(sql.isEmpty() ? "" : " AND ");
      add(condition);
    }
  }

  /** The condition, true where there is none. */
  String where() {
    return sql.isEmpty() ? "TRUE" : sql.toString();
  }

  List<Object> values() {
    return values;
  }

  private void add(Condition condition) {
    if (!condition.quantityId().isEmpty()) {
      sql.append("m.NUM IN (SELECT CAST(NUM / ? AS INT) FROM QUANTITY WHERE ID = ? AND ");
      values.add(Tables.QUANTITIES);
      values.add(condition.quantityId());
      number("NUMBER", condition);
      sql.append(')');
    } else if (condition.field().isEmpty()) {
      anyName(condition);
    } else {
      field(condition.field().get(), condition);
    }
  }

  private void field(Field field, Condition condition) {
    switch (field.level()) {
      case MEASUREMENT -> value("m." + field.column(), field, condition);
      case EMITTER -> {
        if (field == Fields.SIZE) {
          sql.append("(");
          number("m.OWN_SIZE", condition);
          sql.append(" OR m.OWN_SIZE IS NULL AND ");
          ofBatch("b.F_SIZE", field, condition);
          sql.append(")");
        } else {
          sql.append("m.EMITTER IN (SELECT e.NUM FROM EMITTER e WHERE ");
          value("e." + field.column(), field, condition);
          sql.append(')');
        }
      }
      case SAMPLE -> {
        sql.append("m.SAMPLE IN (SELECT s.NUM FROM SAMPLE s WHERE ");
        if (field == Fields.MATRIX) {
          named("s.MATRIX", "Matrix", condition);
        } else if (field == Fields.SUBSTRATE) {
          named("s.SUBSTRATE", "Substrate", condition);
        } else {
          value("s." + field.column(), field, condition);
        }
        sql.append(')');
      }
      case BATCH -> {
        if (field == Fields.LIGAND) {
          ligand(condition);
        } else {
          ofBatch("b." + field.column(), field, condition);
        }
      }
    }
  }

  private void ofBatch(String column, Field field, Condition condition) {
    sql.append("m.SAMPLE IN (SELECT s.NUM FROM SAMPLE s JOIN BATCH b ON b.EKEY = s.BATCH WHERE ");
    if (field == Fields.COMPOSITION) {
      composition(condition);
    } else if (field == Fields.PHASE) {
      named("b.PHASE", "CrystalPhase", condition);
    } else {
      value(column, field, condition);
    }
    sql.append(')');
  }

  private void composition(Condition condition) {
    List<String> materials = names.keys("Material", condition.operator(), condition.text());
    if (condition.operator() == Operator.CONTAINS || condition.text().contains("*")) {
      sql.append("(");
      text("b.F_COMPOSITION", condition);
    } else {
      sql.append("(b.COMPOSITION_KEY ").append(condition.operator().sql()).append(" ?");
      values.add(Compositions.key(condition.text()));
    }
    sql.append(" OR b.COMPOSITION_KEY IS NULL AND b.MATERIAL = ANY(?))");
    values.add(materials.toArray());
  }

  /** A sample's own ligands count where it has some, those of its batch elsewhere. */
  private void ligand(Condition condition) {
    boolean not = condition.operator() == Operator.NOT_EQUAL;
    Object[] keys =
        names
            .keys("Ligand", not ? Operator.EQUAL : condition.operator(), condition.text())
            .toArray();
    sql.append(not ? "NOT " : "")
        .append(
            "m.SAMPLE IN (SELECT s.NUM FROM SAMPLE s WHERE s.OWN_LIGANDS AND s.EKEY IN (SELECT OWNER"
                + " FROM LIGAND_OF WHERE LIGAND = ANY(?)) OR NOT s.OWN_LIGANDS AND s.BATCH IN"
                + " (SELECT OWNER FROM LIGAND_OF WHERE LIGAND = ANY(?)))");
    values.add(keys);
    values.add(keys);
  }

  private void named(String column, String type, Condition condition) {
    boolean not = condition.operator() == Operator.NOT_EQUAL;
    sql.append(not ? "NOT " : "").append(column).append(" = ANY(?)");
    values.add(
        names.keys(type, not ? Operator.EQUAL : condition.operator(), condition.text()).toArray());
  }

  /** A word without a sign: in the name of the measurement, emitter, sample or batch. */
  private void anyName(Condition condition) {
    String like = "%" + escaped(condition.text()) + "%";
    sql.append("(LOWER(m.F_MEASUREMENT) LIKE ?")
        .append(" OR m.EMITTER IN (SELECT NUM FROM EMITTER WHERE LOWER(F_EMITTER) LIKE ?)")
        .append(" OR m.SAMPLE IN (SELECT s.NUM FROM SAMPLE s LEFT JOIN BATCH b ON b.EKEY = s.BATCH")
        .append(" WHERE LOWER(s.F_SAMPLE) LIKE ? OR LOWER(b.F_BATCH) LIKE ?")
        .append(" OR LOWER(b.F_COMPOSITION) LIKE ?))");
    for (int i = 0; i < 5; i++) {
      values.add(like);
    }
  }

  private void value(String column, Field field, Condition condition) {
    if (field.kind() == Kind.TEXT) {
      text(column, condition);
    } else if (field.kind() == Kind.TIME) {
      time(column, condition);
    } else {
      number(column, condition);
    }
  }

  private void text(String column, Condition condition) {
    boolean contains = condition.operator() == Operator.CONTAINS;
    String pattern = escaped(condition.text()).replace("*", "%");
    sql.append("LOWER(")
        .append(column)
        .append(condition.operator() == Operator.NOT_EQUAL ? ") NOT LIKE ?" : ") LIKE ?");
    values.add(contains ? "%" + pattern + "%" : pattern);
  }

  private void number(String column, Condition condition) {
    double number = condition.number();
    if (condition.operator().orders()) {
      sql.append(column).append(' ').append(condition.operator().sql()).append(" ?");
      values.add(number);
      return;
    }
    double half = Math.abs(number) * EQUAL;
    sql.append(column)
        .append(condition.operator() == Operator.NOT_EQUAL ? " NOT BETWEEN" : " BETWEEN")
        .append(" ? AND ?");
    values.add(number - half);
    values.add(number + half);
  }

  /** The number is the begin of the day, or of the day after for "after" and "until". */
  private void time(String column, Condition condition) {
    switch (condition.operator()) {
      case EQUAL, CONTAINS -> {
        sql.append(column).append(" >= ? AND ").append(column).append(" < ?");
        values.add(condition.number());
        values.add(condition.number() + SECONDS_OF_A_DAY);
      }
      case NOT_EQUAL -> {
        sql.append("NOT ").append(column).append(" BETWEEN ? AND ?");
        values.add(condition.number());
        values.add(condition.number() + SECONDS_OF_A_DAY - 1);
      }
      case LESS, LESS_OR_EQUAL -> {
        sql.append(column).append(" < ?");
        values.add(condition.number());
      }
      case GREATER, GREATER_OR_EQUAL -> {
        sql.append(column).append(" >= ?");
        values.add(condition.number());
      }
    }
  }

  /** Text for LIKE in which nothing but a star means anything. */
  private static String escaped(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("\\", "\\\\")
        .replace("%", "\\%")
        .replace("_", "\\_");
  }
}
