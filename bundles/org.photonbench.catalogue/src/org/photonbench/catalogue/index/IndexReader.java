package org.photonbench.catalogue.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.photonbench.catalogue.index.Condition.Operator;
import org.photonbench.catalogue.index.Field.Kind;
import org.photonbench.catalogue.index.Field.Level;
import org.photonbench.model.Compositions;

/** Answers filters from the database; one thread at a time. */
final class IndexReader implements QuerySql.Names {
  private record Named(String type, String name, List<String> aliases, String formula) {}

  private static final List<Field> MEASURED =
      Fields.all().stream().filter(field -> field.level() == Level.MEASUREMENT).toList();

  private static final String SELECT =
      "SELECT f.PATH, m.ID, e.ID, m.REAL_ONE, e.F_EMITTER, e.F_KIND, m.OWN_SIZE, s.EKEY, s.F_SAMPLE,"
          + " s.MATRIX, s.SUBSTRATE, s.OWN_LIGANDS, s.BATCH, b.F_BATCH, b.F_COMPOSITION,"
          + " b.MATERIAL, b.PHASE, b.F_SHAPE, b.F_SIZE, b.F_SIZE_LOW, b.F_SIZE_HIGH, b.F_RATIO,"
          + " b.F_RATIO_LOW, b.F_RATIO_HIGH, "
          + Tables.measurementColumns().stream()
              .map(c -> "m." + c)
              .collect(Collectors.joining(","));

  private static final String JOINS =
      " JOIN EMITTER e ON e.NUM = m.EMITTER JOIN SAMPLE s ON s.NUM = m.SAMPLE JOIN FILE f ON f.NUM ="
          + " m.FILE LEFT JOIN BATCH b ON b.EKEY = s.BATCH";

  private final Connection connection;
  private Map<String, Named> named;
  private Map<String, List<String>> ligands;

  IndexReader(Connection connection) {
    this.connection = connection;
  }

  /** Forgets names that it holds, after the index changed. */
  void changed() {
    named = null;
    ligands = null;
  }

  /** How many measurements a filter finds. */
  long count(Query query) throws SQLException {
    QuerySql sql = new QuerySql(query, this);
    try (PreparedStatement statement =
            statement(
                "SELECT COUNT(*) FROM MEASUREMENT m WHERE m.REAL_ONE AND (" + sql.where() + ")",
                sql.values());
        ResultSet found = statement.executeQuery()) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  /** Measurements in the order of the files, at most so many. */
  List<IndexRow> measurements(Query query, int most) throws SQLException {
    QuerySql sql = new QuerySql(query, this);
    // The filter first: joining all rows to find few of them takes several times as long.
    String text =
        SELECT
            + " FROM (SELECT * FROM MEASUREMENT m WHERE m.REAL_ONE AND ("
            + sql.where()
            + ") LIMIT "
            + most
            + ") m"
            + JOINS
            + " ORDER BY f.PATH, m.NUM";
    return rows(text, sql.values());
  }

  /**
   * Emitters with a measurement that the filter finds, each with the values of its last measurement
   * that has them; what is known of the emitter itself goes before. Without conditions also those
   * without measurements are there.
   */
  List<IndexRow> emitters(Query query, int most) throws SQLException {
    QuerySql sql = new QuerySql(query, this);
    String text =
        SELECT
            + " FROM (SELECT * FROM MEASUREMENT m WHERE m.EMITTER IN (SELECT DISTINCT m.EMITTER FROM"
            + " MEASUREMENT m WHERE "
            + sql.where()
            + " LIMIT "
            + most
            + ")) m"
            + JOINS
            + " ORDER BY f.PATH, e.NUM, m.REAL_ONE DESC, m.F_TIME NULLS FIRST, m.NUM";
    Map<EntityKey, IndexRow> emitters = new LinkedHashMap<>();
    for (IndexRow row : rows(text, sql.values())) {
      Map<String, Object> values = new HashMap<>(row.values());
      values.remove(Fields.MEASUREMENT.column());
      IndexRow one = new IndexRow(row.emitterKey(), row.emitterKey(), values);
      emitters.merge(row.emitterKey(), one, (before, after) -> after.over(before));
    }
    return new ArrayList<>(emitters.values());
  }

  private List<IndexRow> rows(String text, List<Object> values) throws SQLException {
    names();
    List<IndexRow> rows = new ArrayList<>();
    try (PreparedStatement statement = statement(text, values);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  private IndexRow row(ResultSet found) throws SQLException {
    Map<String, Object> values = new HashMap<>();
    int at = 1;
    String path = found.getString(at++);
    EntityKey key = new EntityKey(path, found.getString(at++));
    EntityKey emitter = new EntityKey(path, found.getString(at++));
    at++; // whether it is a measurement
    put(values, Fields.EMITTER, found.getString(at++));
    put(values, Fields.EMITTER_KIND, found.getString(at++));
    Object ownSize = found.getObject(at++);
    String sample = found.getString(at++);
    put(values, Fields.SAMPLE, found.getString(at++));
    put(values, Fields.MATRIX, name(found.getString(at++)));
    put(values, Fields.SUBSTRATE, name(found.getString(at++)));
    boolean ownLigands = found.getBoolean(at++);
    String batch = found.getString(at++);
    put(values, Fields.LIGAND, ligandNames(ownLigands ? sample : batch));
    put(values, Fields.BATCH, found.getString(at++));
    String formula = found.getString(at++);
    Named material = named.get(String.valueOf(found.getString(at++)));
    put(
        values,
        Fields.COMPOSITION,
        formula != null ? formula : material != null ? material.formula() : null);
    put(values, Fields.PHASE, name(found.getString(at++)));
    put(values, Fields.SHAPE, found.getString(at++));
    at = numbers(values, Fields.SIZE, found, at);
    at = numbers(values, Fields.BOHR_RATIO, found, at);
    if (ownSize != null) {
      values.put(Fields.SIZE.column(), ownSize);
      values.remove(Fields.SIZE.column() + Tables.LOW);
      values.remove(Fields.SIZE.column() + Tables.HIGH);
    }
    for (Field field : MEASURED) {
      if (field.kind() == Kind.TEXT) {
        put(values, field, found.getString(at++));
      } else if (field.isQuantity()) {
        at = numbers(values, field, found, at);
      } else {
        put(values, field.column(), found.getObject(at++));
      }
    }
    return new IndexRow(key, emitter, values);
  }

  private static int numbers(Map<String, Object> values, Field field, ResultSet found, int at)
      throws SQLException {
    put(values, field.column(), found.getObject(at));
    put(values, field.column() + Tables.LOW, found.getObject(at + 1));
    put(values, field.column() + Tables.HIGH, found.getObject(at + 2));
    return at + 3;
  }

  private static void put(Map<String, Object> values, Field field, String text) {
    if (text != null && !text.isEmpty()) {
      values.put(field.column(), text);
    }
  }

  private static void put(Map<String, Object> values, String column, Object value) {
    if (value != null) {
      values.put(column, value);
    }
  }

  private PreparedStatement statement(String sql, List<Object> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    boolean ready = false;
    try {
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i) instanceof Object[] keys) {
          Array array = connection.createArrayOf("VARCHAR", keys);
          statement.setArray(i + 1, array);
        } else {
          statement.setObject(i + 1, values.get(i));
        }
      }
      ready = true;
      return statement;
    } finally {
      if (!ready) {
        statement.close();
      }
    }
  }

  private void names() throws SQLException {
    if (named != null) {
      return;
    }
    Map<String, Named> all = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT EKEY, TYPE, NAME, ALIASES, FORMULA FROM NAMED");
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        all.put(
            found.getString(1),
            new Named(
                found.getString(2),
                found.getString(3),
                Arrays.asList(found.getString(4).split("\n")),
                found.getString(5)));
      }
    }
    Map<String, List<String>> owners = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT OWNER, LIGAND FROM LIGAND_OF");
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        owners.computeIfAbsent(found.getString(1), _ -> new ArrayList<>()).add(found.getString(2));
      }
    }
    ligands = owners;
    named = all;
  }

  private String name(String key) {
    Named found = key == null ? null : named.get(key);
    return found == null ? null : found.name();
  }

  private String ligandNames(String owner) {
    Set<String> names = new TreeSet<>();
    for (String key : ligands.getOrDefault(String.valueOf(owner), List.of())) {
      String name = name(key);
      if (name != null) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }

  @Override
  public List<String> keys(String type, Operator operator, String text) {
    try {
      names();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    String formula = Compositions.key(text);
    List<String> keys = new ArrayList<>();
    named.forEach((key, thing) -> {
      if (thing.type().equals(type)) {
        boolean suits =
            suits(thing.name(), operator, wanted)
                || thing.aliases().stream().anyMatch(a -> suits(a, operator, wanted))
                || thing.formula() != null
                    && (Compositions.key(thing.formula()).equals(formula)
                        || suits(thing.formula(), operator, wanted));
        if (suits == (operator != Operator.NOT_EQUAL)) {
          keys.add(key);
        }
      }
    });
    return keys;
  }

  private static boolean suits(String name, Operator operator, String wanted) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (operator == Operator.CONTAINS) {
      return lower.contains(wanted);
    }
    if (wanted.contains("*")) {
      String pattern =
          Arrays.stream(wanted.split("\\*", -1))
              .map(java.util.regex.Pattern::quote)
              .collect(Collectors.joining(".*"));
      return lower.matches(pattern);
    }
    return lower.equals(wanted);
  }
}
