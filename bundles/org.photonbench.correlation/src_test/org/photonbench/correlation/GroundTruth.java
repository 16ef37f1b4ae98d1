package org.photonbench.correlation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference numbers of ground_truth.json; tests are skipped where the file is absent. */
final class GroundTruth {
  private final String text;
  private int at;

  private GroundTruth(String text) {
    this.text = text;
  }

  /** The vector with this id. */
  static Node vector(String id) throws IOException {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: no " + file.toAbsolutePath().normalize() + " (-Dphotonbench.science)");
    Node all = new Node(new GroundTruth(Files.readString(file)).value());
    for (Node vector : all.get("vectors").items()) {
      if (vector.get("id").value().equals(id)) {
        return vector;
      }
    }
    throw new AssertionError("no vector " + id);
  }

  /** A value of the file: Map, List, String, Double, Boolean or null. */
  record Node(Object value) {
    Node get(String key) {
      return new Node(((Map<?, ?>) value).get(key));
    }

    List<Node> items() {
      List<Node> items = new ArrayList<>();
      ((List<?>) value).forEach(item -> items.add(new Node(item)));
      return items;
    }

    double number() {
      return (Double) value;
    }

    long integer() {
      double number = number();
      if (number != Math.rint(number)) {
        throw new AssertionError("no integer: " + number);
      }
      return (long) number;
    }

    long[] integers() {
      return items().stream().mapToLong(Node::integer).toArray();
    }
  }

  private Object value() {
    char c = peek();
    if (c == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      while (peek() != '}') {
        String key = string();
        expect(':');
        map.put(key, value());
        skip(',');
      }
      at++;
      return map;
    }
    if (c == '[') {
      List<Object> list = new ArrayList<>();
      at++;
      while (peek() != ']') {
        list.add(value());
        skip(',');
      }
      at++;
      return list;
    }
    if (c == '"') {
      return string();
    }
    int start = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true", "false" -> Boolean.valueOf(word);
      default -> Double.valueOf(word);
    };
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c != '\\') {
        string.append(c);
        continue;
      }
      char escaped = text.charAt(at++);
      switch (escaped) {
        case 'u' -> {
          string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
          at += 4;
        }
        case 'n' -> string.append('\n');
        case 't' -> string.append('\t');
        case 'r' -> string.append('\r');
        case 'b' -> string.append('\b');
        case 'f' -> string.append('\f');
        default -> string.append(escaped);
      }
    }
    at++;
    return string.toString();
  }

  private char peek() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private void skip(char c) {
    if (peek() == c) {
      at++;
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new AssertionError("expected " + c + " at " + at);
    }
    at++;
  }
}
