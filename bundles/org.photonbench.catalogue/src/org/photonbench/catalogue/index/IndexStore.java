package org.photonbench.catalogue.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;
import org.h2.api.ErrorCode;

/** The database of an index: in a file of the cache folder, or in memory where that cannot be. */
final class IndexStore {
  /** Other programs that have the project open have their own file. */
  private static final int PLACES = 4;

  private static final String NAME = "index";
  private static final String OPTIONS =
      ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536";

  private final String url;
  private final Connection connection;

  private IndexStore(String url, Connection connection) {
    this.url = url;
    this.connection = connection;
  }

  /**
   * Opens the database of a folder, made anew if it is missing, damaged or of another version.
   *
   * @param folder its folder; it holds nothing that cannot be made again
   */
  static IndexStore open(Path folder) throws SQLException {
    for (int place = 1; place <= PLACES; place++) {
      String name = place == 1 ? NAME : NAME + "-" + place;
      try {
        Files.createDirectories(folder);
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name);
        for (int attempt = 0; attempt < 2; attempt++) {
          try {
            return open(url);
          } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
              break;
            }
            delete(folder, name);
          }
        }
      } catch (IOException e) {
        break; // No place to write to.
      }
    }
    return open("jdbc:h2:mem:" + UUID.randomUUID());
  }

  private static IndexStore open(String url) throws SQLException {
    Connection connection = connect(url);
    boolean opened = false;
    try {
      prepare(connection);
      opened = true;
      return new IndexStore(url, connection);
    } finally {
      if (!opened) {
        connection.close();
      }
    }
  }

  private static Connection connect(String url) throws SQLException {
    return new Driver().connect(url + OPTIONS, new Properties());
  }

  /** Makes the tables if they are not there as they should be. */
  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (Tables.fingerprint().equals(fingerprint(statement))) {
        return;
      }
      statement.execute("DROP ALL OBJECTS");
      for (String definition : Tables.definitions()) {
        statement.execute(definition);
      }
      statement.execute("INSERT INTO META VALUES('fingerprint', '" + Tables.fingerprint() + "')");
    }
  }

  private static String fingerprint(Statement statement) throws SQLException {
    try (ResultSet tables =
        statement.executeQuery(
            "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME='META'")) {
      if (!tables.next() || tables.getInt(1) == 0) {
        return "";
      }
    }
    try (ResultSet found =
        statement.executeQuery("SELECT CONTENT FROM META WHERE NAME='fingerprint'")) {
      return found.next() ? found.getString(1) : "";
    }
  }

  private static void delete(Path folder, String name) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + ".*")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  /** The connection that writes; use it on one thread at a time. */
  Connection writer() {
    return connection;
  }

  /** One more connection, for reading; the caller closes it. */
  Connection reader() throws SQLException {
    return connect(url);
  }

  void close() throws SQLException {
    connection.close();
  }
}
