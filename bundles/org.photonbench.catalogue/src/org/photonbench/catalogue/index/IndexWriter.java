package org.photonbench.catalogue.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.photonbench.catalogue.project.FileState;
import org.photonbench.model.Units;
import org.photonbench.model.catalogue.Quantity;

/** Writes rows of files; one thread at a time. */
final class IndexWriter implements AutoCloseable {
  private static final int BATCH = 2000;
  private static final List<String> MEASUREMENT_COLUMNS = Tables.measurementColumns();

  /** Columns of the table of measurements that are no fields. */
  private static final int OTHER_COLUMNS = 7;

  private static final String INSERT_MEASUREMENT =
      "INSERT INTO MEASUREMENT VALUES(?"
          + ",?".repeat(OTHER_COLUMNS + MEASUREMENT_COLUMNS.size() - 1)
          + ")";

  /** What the index knows of a file. */
  record Known(int number, long bytes, long modified, String sha256, int[] ranges) {}

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<PreparedStatement, Integer> waiting = new HashMap<>();
  private int nextFile;
  private int nextSample;
  private int nextEmitter;
  private int nextMeasurement;

  IndexWriter(Connection connection) throws SQLException {
    this.connection = connection;
    nextFile = next("FILE");
    nextSample = next("SAMPLE");
    nextEmitter = next("EMITTER");
    nextMeasurement = next("MEASUREMENT");
  }

  private int next(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT MAX(NUM) FROM " + table)) {
      return found.next() ? found.getInt(1) + 1 : 1;
    }
  }

  Map<String, Known> known() throws SQLException {
    Map<String, Known> known = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT PATH, NUM, BYTES, MODIFIED, SHA256, SAMPLES, SAMPLES_END, EMITTERS,"
                    + " EMITTERS_END, MEASUREMENTS, MEASUREMENTS_END FROM FILE")) {
      while (found.next()) {
        int[] ranges = new int[6];
        for (int i = 0; i < ranges.length; i++) {
          ranges[i] = found.getInt(6 + i);
        }
        known.put(
            found.getString(1),
            new Known(
                found.getInt(2), found.getLong(3), found.getLong(4), found.getString(5), ranges));
      }
    }
    return known;
  }

  /** Forgets files and all that is in them. */
  void remove(Collection<Known> files) throws SQLException {
    for (Known file : files) {
      for (String deletion : Tables.deletions()) {
        add(deletion, file.number());
      }
      int[] ranges = file.ranges();
      add(Tables.deletion("SAMPLE"), ranges[0], ranges[1]);
      add(Tables.deletion("EMITTER"), ranges[2], ranges[3]);
      add(Tables.deletion("MEASUREMENT"), ranges[4], ranges[5]);
      add(
          Tables.deletion("QUANTITY"),
          ranges[4] * Tables.QUANTITIES,
          ranges[5] * Tables.QUANTITIES);
    }
    flush();
  }

  /** Notes that a file was looked at and is as before. */
  void touch(Known file, FileState state) throws SQLException {
    add(
        "UPDATE FILE SET MODIFIED = ?, BYTES = ? WHERE NUM = ?",
        state.modified(),
        state.bytes(),
        file.number());
    flush();
  }

  /**
   * Adds a file.
   *
   * @param problem why nothing or not all could be read; null if all could
   */
  void insert(FileState state, String sha256, String problem, FileRows rows) throws SQLException {
    int file = nextFile++;
    for (FileRows.NamedRow row : rows.named) {
      add(
          "MERGE INTO NAMED KEY(EKEY) VALUES(?,?,?,?,?,?)",
          row.key(),
          file,
          row.type(),
          row.name(),
          row.aliases(),
          row.formula());
    }
    for (FileRows.BatchRow row : rows.batches) {
      batch(row, file);
    }
    int firstSample = nextSample;
    for (FileRows.SampleRow row : rows.samples) {
      String key = new EntityKey(state.path(), row.id()).toString();
      add(
          "INSERT INTO SAMPLE VALUES(?,?,?,?,?,?,?,?,?)",
          nextSample++,
          file,
          row.id(),
          key,
          row.name(),
          row.batch(),
          row.matrix(),
          row.substrate(),
          !row.ligands().isEmpty());
      ligands(row.ligands(), key, file);
    }
    int firstEmitter = nextEmitter;
    for (FileRows.EmitterRow row : rows.emitters) {
      add(
          "INSERT INTO EMITTER VALUES(?,?,?,?,?,?,?)",
          nextEmitter++,
          file,
          row.id(),
          row.name(),
          row.kind(),
          firstSample + row.sample(),
          row.ownSize());
    }
    int firstMeasurement = nextMeasurement;
    for (FileRows.MeasurementRow row : rows.measurements) {
      measurement(row, file, firstEmitter, firstSample);
    }
    add(
        "INSERT INTO FILE VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
        file,
        state.path(),
        state.bytes(),
        state.modified(),
        sha256,
        problem,
        firstSample,
        nextSample,
        firstEmitter,
        nextEmitter,
        firstMeasurement,
        nextMeasurement);
  }

  private void batch(FileRows.BatchRow row, int file) throws SQLException {
    add(
        "MERGE INTO BATCH KEY(EKEY) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        row.key(),
        file,
        row.name(),
        row.formula(),
        row.compositionKey(),
        row.material(),
        row.phase(),
        row.shape(),
        Tables.orNull(row.size()[0]),
        Tables.orNull(row.size()[1]),
        Tables.orNull(row.size()[2]),
        Tables.orNull(row.ratio()[0]),
        Tables.orNull(row.ratio()[1]),
        Tables.orNull(row.ratio()[2]));
    ligands(row.ligands(), row.key(), file);
  }

  private void ligands(List<String> ligands, String owner, int file) throws SQLException {
    for (String ligand : ligands) {
      add("INSERT INTO LIGAND_OF VALUES(?,?,?)", file, owner, ligand);
    }
  }

  private void measurement(FileRows.MeasurementRow row, int file, int firstEmitter, int firstSample)
      throws SQLException {
    int number = nextMeasurement++;
    Object[] values = new Object[OTHER_COLUMNS + MEASUREMENT_COLUMNS.size()];
    values[0] = number;
    values[1] = file;
    values[2] = row.id();
    values[3] = row.real();
    values[4] = firstEmitter + row.emitter();
    values[5] = firstSample + row.sample();
    values[6] = row.ownSize();
    for (int i = 0; i < MEASUREMENT_COLUMNS.size(); i++) {
      values[OTHER_COLUMNS + i] = row.values().get(MEASUREMENT_COLUMNS.get(i));
    }
    add(INSERT_MEASUREMENT, values);
    long next = number * Tables.QUANTITIES;
    for (Quantity quantity : row.quantities()) {
      OptionalDouble factor = Units.inBaseUnits(quantity.getUnit());
      boolean known = quantity.getId() != null && quantity.isSetValue() && factor.isPresent();
      if (known && next < (number + 1) * Tables.QUANTITIES) {
        add(
            "INSERT INTO QUANTITY VALUES(?,?,?)",
            next++,
            quantity.getId(),
            quantity.getValue() * factor.getAsDouble());
      }
    }
  }

  private void add(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
    if (waiting.merge(statement, 1, Integer::sum) >= BATCH) {
      statement.executeBatch();
      waiting.remove(statement);
    }
  }

  /** Sends what waits to the database. */
  void flush() throws SQLException {
    for (PreparedStatement statement : waiting.keySet()) {
      statement.executeBatch();
    }
    waiting.clear();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
