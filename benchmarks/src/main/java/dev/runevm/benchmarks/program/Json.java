package dev.runevm.benchmarks.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Printing and parsing JSON, character by character. */
final class Json implements Program {
  @Override
  public int size() {
    return 4000;
  }

  private static List<Object> document(int n) {
    List<Object> records = new ArrayList<>();
    long seed = 42;
    for (long i = 0; i < n; i++) {
      seed = (seed * 3877 + 29573) % 139968;
      Map<String, Object> each = new HashMap<>();
      each.put("id", i);
      each.put("name", seed % 3 == 0 ? "say \"item " + seed % 1000 + '"' : "item " + seed % 1000);
      each.put("score", seed - 70000);
      each.put("active", seed % 2 == 0);
      each.put("parent", i % 5 == 0 ? null : (Object) (i / 2));
      List<Object> tags = new ArrayList<>();
      tags.add("t" + seed % 7);
      tags.add("t" + seed % 11);
      tags.add("x\\y");
      each.put("tags", tags);
      records.add(each);
    }
    return records;
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> out.append(c);
      }
    }
    out.append('"');
  }

  private static void print(StringBuilder out, Object value) {
    switch (value) {
      case null -> out.append("null");
      case String text -> quote(out, text);
      case Long number -> out.append(number.longValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case List<?> items -> {
        out.append('[');
        boolean first = true;
        for (Object item : items) {
          if (!first) {
            out.append(',');
          }
          first = false;
          print(out, item);
        }
        out.append(']');
      }
      case Map<?, ?> object -> {
        out.append('{');
        boolean first = true;
        String[] keys = object.keySet().toArray(new String[0]);
        Arrays.sort(keys);
        for (String key : keys) {
          if (!first) {
            out.append(',');
          }
          first = false;
          quote(out, key);
          out.append(':');
          print(out, object.get(key));
        }
        out.append('}');
      }
      default -> throw new IllegalArgumentException(value.toString());
    }
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    private void blanks() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
          break;
        }
        at++;
      }
    }

    private void expect(char c) {
      if (text.charAt(at) != c) {
        throw new IllegalStateException(c + " expected at " + at);
      }
      at++;
    }

    private Object word(String word, Object value) {
      for (int i = 0; i < word.length(); i++) {
        expect(word.charAt(i));
      }
      return value;
    }

    Object value() {
      blanks();
      return switch (text.charAt(at)) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> string();
        case 't' -> word("true", true);
        case 'f' -> word("false", false);
        case 'n' -> word("null", null);
        default -> number();
      };
    }

    private Map<String, Object> object() {
      Map<String, Object> object = new HashMap<>();
      at++;
      blanks();
      if (text.charAt(at) == '}') {
        at++;
        return object;
      }
      while (true) {
        blanks();
        String key = string();
        blanks();
        expect(':');
        object.put(key, value());
        blanks();
        if (text.charAt(at) != ',') {
          break;
        }
        at++;
      }
      expect('}');
      return object;
    }

    private List<Object> array() {
      List<Object> items = new ArrayList<>();
      at++;
      blanks();
      if (text.charAt(at) == ']') {
        at++;
        return items;
      }
      while (true) {
        items.add(value());
        blanks();
        if (text.charAt(at) != ',') {
          break;
        }
        at++;
      }
      expect(']');
      return items;
    }

    private String string() {
      StringBuilder out = new StringBuilder();
      expect('"');
      while (true) {
        char c = text.charAt(at++);
        if (c == '"') {
          break;
        }
        if (c == '\\') {
          char escape = text.charAt(at++);
          out.append(escape == 'n' ? '\n' : escape);
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }

    private Long number() {
      boolean negative = text.charAt(at) == '-';
      if (negative) {
        at++;
      }
      long value = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c < '0' || c > '9') {
          break;
        }
        value = value * 10 + (c - '0');
        at++;
      }
      return negative ? -value : value;
    }
  }

  private static long sum(Object value) {
    return switch (value) {
      case Long number -> number;
      case List<?> items -> items.stream().mapToLong(Json::sum).sum();
      case Map<?, ?> object -> object.values().stream().mapToLong(Json::sum).sum();
      case null, default -> 0;
    };
  }

  @Override
  public long run(int n, Object data) {
    StringBuilder out = new StringBuilder();
    print(out, document(n));
    String text = out.toString();
    Object parsed = new Parser(text).value();
    out = new StringBuilder();
    print(out, parsed);
    String again = out.toString();
    if (!text.equals(again)) {
      return -1;
    }
    long hash = 0;
    for (int i = 0; i < again.length(); i++) {
      hash = (hash * 31 + again.charAt(i)) % 1000003;
    }
    return (again.length() * 1000003L + hash) * 1000 + sum(parsed) % 1000;
  }
}
