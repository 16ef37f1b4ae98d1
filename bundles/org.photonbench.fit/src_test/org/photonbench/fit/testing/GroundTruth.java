package org.photonbench.fit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One vector of ground_truth.json: inputs, expected numbers and the tolerance within which they are
 * to be met. Tests are skipped where the file is absent.
 */
public final class GroundTruth {
  private final String id;
  private final Map<?, ?> vector;

  private GroundTruth(String id, Map<?, ?> vector) {
    this.id = id;
    this.vector = vector;
  }

  /** The vector with this id. */
  public static GroundTruth vector(String id) throws IOException {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: no " + file.toAbsolutePath().normalize() + " (-Dphotonbench.science)");
    Map<?, ?> all = (Map<?, ?>) new Parser(Files.readString(file)).value();
    for (Object vector : (List<?>) all.get("vectors")) {
      if (id.equals(((Map<?, ?>) vector).get("id"))) {
        return new GroundTruth(id, (Map<?, ?>) vector);
      }
    }
    throw new AssertionError("no vector " + id);
  }

  /** A number of the inputs; nested ones by a path such as {@code varshni.E0}. */
  public double input(String path) {
    return number(find("inputs", path));
  }

  /** A list of numbers of the inputs. */
  public double[] inputs(String path) {
    return numbers(find("inputs", path));
  }

  /** A number of what is expected. */
  public double expectedNumber(String path) {
    return number(find("expected", path));
  }

  /** A list of numbers of what is expected. */
  public double[] expected(String path) {
    return numbers(find("expected", path));
  }

  /** Compares a number with the expected one, within the vector's tolerance. */
  public void check(String path, double actual) {
    Object expected = find("expected", path);
    compare(path, expected instanceof Boolean yes ? (yes ? 1 : 0) : number(expected), actual);
  }

  /** Compares numbers with the expected list, within the vector's tolerance. */
  public void check(String path, double[] actual) {
    double[] expected = numbers(find("expected", path));
    assertEquals(expected.length, actual.length, id + ": length of " + path);
    for (int i = 0; i < actual.length; i++) {
      compare(path + "[" + i + "]", expected[i], actual[i]);
    }
  }

  private void compare(String what, double expected, double actual) {
    Map<?, ?> tolerance = (Map<?, ?>) vector.get("tolerance");
    double allowed =
        tolerance.get("abs") instanceof Double absolute
            ? absolute
            : Math.max(1e-12, (Double) tolerance.get("rel") * Math.abs(expected));
    assertEquals(expected, actual, allowed, id + ": " + what);
  }

  private Object find(String part, String path) {
    Object at = vector.get(part);
    for (String key : path.split("\\.")) {
      at = at instanceof List<?> list ? list.get(Integer.parseInt(key)) : ((Map<?, ?>) at).get(key);
      if (at == null) {
        throw new AssertionError(id + " has no " + part + " " + path);
      }
    }
    return at;
  }

  private static double number(Object value) {
    return "inf".equals(value) ? Double.POSITIVE_INFINITY : (Double) value;
  }

  private static double[] numbers(Object value) {
    return ((List<?>) value).stream().mapToDouble(GroundTruth::number).toArray();
  }

  /** Reads what the file holds: Map, List, String, Double, Boolean or null. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Object value() {
      return switch (peek()) {
        case '{' -> object();
        case '[' -> list();
        case '"' -> string();
        default -> word();
      };
    }

    private Map<String, Object> object() {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      while (peek() != '}') {
        String key = string();
        if (peek() != ':') {
          throw new AssertionError("expected : at " + at);
        }
        at++;
        map.put(key, value());
        comma();
      }
      at++;
      return map;
    }

    private List<Object> list() {
      List<Object> list = new ArrayList<>();
      at++;
      while (peek() != ']') {
        list.add(value());
        comma();
      }
      at++;
      return list;
    }

    private String string() {
      peek();
      StringBuilder string = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        if (text.charAt(at) == '\\') {
          at++;
        }
        string.append(text.charAt(at));
      }
      at++;
      return string.toString();
    }

    private Object word() {
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

    private char peek() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.charAt(at);
    }

    private void comma() {
      if (peek() == ',') {
        at++;
      }
    }
  }
}
