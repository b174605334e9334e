package dev.runevm.tck.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Every operator, pattern, access and form applied to values of every type. */
final class SystematicSamples {
  private static final List<String> VALUES =
      List.of(
          "()",
          "true",
          "false",
          "0",
          "1",
          "-1",
          "7",
          "64",
          "9223372036854775807",
          "(-9223372036854775808)",
          "0u64",
          "5u64",
          "18446744073709551615u64",
          "0.0",
          "1.5",
          "(-2.0)",
          "1e300",
          "f64::NAN",
          "f64::INFINITY",
          "'a'",
          "'é'",
          "\"\"",
          "\"abc\"",
          "\"é\"",
          "b\"ab\"",
          "[]",
          "[1, 2]",
          "[\"a\", 1.5]",
          "(1,)",
          "(1, 2)",
          "#{}",
          "#{a: 1}",
          "None",
          "Some(1)",
          "Some(\"a\")",
          "Ok(1)",
          "Err(1)",
          "(0..3)",
          "('a'..='c')",
          "(..)",
          "(1..)",
          "P { x: 1, y: 2 }",
          "P { x: 1, y: 3 }",
          "T(1, 2)",
          "U",
          "E::A",
          "E::B(1)",
          "E::B(\"a\")",
          "E::C { w: 1 }",
          "twice",
          "|x| x",
          "i64",
          "P",
          "std::cmp::Ordering::Less",
          "[1, 2].iter()",
          "count(2)");

  /** No use of it may ask for all of its elements. */
  private static final String ENDLESS = "(1..)";

  private static final List<String> OPERATORS =
      List.of(
          "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">=",
          "&&", "||");

  private static final List<String> ASSIGNMENTS =
      List.of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");

  private static final List<String> PLACES =
      List.of(
          "let p = #{v: L}; p.v O R; p.v",
          "let p = (L,); p.0 O R; p.0",
          "let p = P { x: L, y: 0 }; p.x O R; p.x",
          "let p = Some(L); p.0 O R; p.0");

  private static final List<String> TYPES =
      List.of(
          "i64",
          "u64",
          "f64",
          "bool",
          "char",
          "String",
          "Bytes",
          "Vec",
          "Tuple",
          "Object",
          "Option",
          "Result",
          "Type",
          "P",
          "T",
          "U",
          "E",
          "std::ops::Function",
          "std::ops::Range");

  /** Patterns; each {@code x} and {@code y} in them is a variable. */
  private static final List<String> PATTERNS =
      List.of(
          "_",
          "x",
          "()",
          "1",
          "-1",
          "0u64",
          "5u64",
          "b'a'",
          "'a'",
          "true",
          "\"\"",
          "\"abc\"",
          "b\"ab\"",
          "[]",
          "[..]",
          "[x]",
          "[x, y]",
          "[1, x]",
          "[x, ..]",
          "(x,)",
          "(x, y)",
          "(1, ..)",
          "(..)",
          "#{}",
          "#{..}",
          "#{a: x}",
          "#{a: x, ..}",
          "#{a: 1}",
          "None",
          "Some(x)",
          "Some(1)",
          "Ok(x)",
          "Err(x)",
          "P { x, y }",
          "P { x, .. }",
          "P { x: 1, y }",
          "P { .. }",
          "T(x, y)",
          "T(1, ..)",
          "T(..)",
          "U",
          "E::A",
          "E::B(x)",
          "E::B(1)",
          "E::C { w: x }",
          "LIMIT",
          "std::ops::Range { start: x, end: y }",
          "std::cmp::Ordering::Less");

  private static final List<String> INDEXES =
      List.of(
          "0", "1", "5", "-1", "0u64", "\"a\"", "'a'", "1.5", "true", "()", "0..1", "1..", "..=0",
          "..", "0..9", "2..1", "[0]", "None");

  private static final List<String> FIELDS = List.of("0", "1", "2", "a", "x", "w", "start", "zz");

  /** Uses of one value {@code V}. */
  private static final List<String> USES =
      List.of(
          "V",
          "!V",
          "-V",
          "if V { 1 } else { 2 }",
          "while V { return 1; } 2",
          "match 0 { _ if V => 1, _ => 2 }",
          "V?",
          "Some(V?)",
          "(V)()",
          "(V)(1)",
          "(V)(1, 2)",
          "let n = 0; for e in V { n += 1; if n > 4 { break; } } n",
          "let l = []; for e in V { l.push(e); if l.len() > 4 { break; } } l",
          "`<${V}>`",
          "format!(\"{}\", V)",
          "format!(\"{:?}\", V)",
          "format!(\"{:6}|\", V)",
          "format!(\"{:*>6}|\", V)",
          "format!(\"{:^6}|\", V)",
          "format!(\"{:06}|\", V)",
          "format!(\"{:+}|\", V)",
          "format!(\"{:.2}|\", V)",
          "format!(\"{:x}|\", V)",
          "format!(\"{:b}|\", V)",
          "format!(\"{:6?}|\", V)",
          "assert!(V)",
          "assert_eq!(V, V)",
          "assert_ne!(V, V)",
          "panic!(\"{:?}\", V)",
          "std::any::type_name_of_val(V)",
          "clone(V)",
          "V.clone()",
          "is_readable(V)",
          "is_writable(V)",
          "drop(V)",
          "std::any::Type::of_val(V) == std::any::Type::of_val(V)",
          "std::ops::cmp(V, V)",
          "std::ops::partial_cmp(V, V)",
          "std::ops::eq(V, V)",
          "std::ops::partial_eq(V, V)",
          "std::ops::hash(V) == std::ops::hash(V)",
          "V.len()",
          "V.is_empty()",
          "V.iter().count()",
          "V.unwrap()",
          "V.expect(\"no\")",
          "V.unwrap_or(0)",
          "V.is_some()",
          "V.is_ok()",
          "V.map(|e| [e])",
          "V.and_then(|e| Some(e))",
          "V.ok_or(0)",
          "V.ok()",
          "V.take()",
          "V.push(1)",
          "V.pop()",
          "V.get(0)",
          "V.get(\"a\")",
          "V.get(0..1)",
          "V.contains(1)",
          "V.contains(\"b\")",
          "V.contains_key(\"a\")",
          "V.remove(0)",
          "V.insert(0, 1)",
          "V.extend([1])",
          "V.clear()",
          "V.sort()",
          "V.chars()",
          "V.trim()",
          "V.to_uppercase()",
          "V.keys().count()",
          "V.values().count()",
          "V.abs()",
          "V.pow(2)",
          "V.max(1)",
          "V.min(1.0)",
          "V.to::<f64>()",
          "V.to::<i64>()",
          "V.to_string()",
          "V.signum()",
          "V.checked_add(1)",
          "V.wrapping_sub(1)",
          "V.saturating_mul(2)",
          "V.sqrt()",
          "V.floor()",
          "V.is_nan()",
          "V.is_alphabetic()",
          "V.to_digit(16)",
          "V.cmp(V)",
          "V.partial_cmp(V)",
          "V.eq(V)",
          "V.next()",
          "V.start",
          "V.sum()",
          "V.code()",
          "V.missing()",
          "V.iter().map(|e| [e]).collect::<Vec>()",
          "V.iter().rev().collect::<Vec>()",
          "V.iter().enumerate().collect::<Vec>()",
          "V.iter().collect::<String>()",
          "V.iter().sum::<i64>()",
          "V.iter().product::<f64>()",
          "let m = std::collections::HashMap::new(); m.insert(V, 1); m.get(V)",
          "let s = std::collections::HashSet::new(); (s.insert(V), s.insert(V), s.contains(V))",
          "let v = [V, V]; v.sort(); v",
          "[V] == [V]",
          "(V, 1) == (V, 1)",
          "Some(V) == Some(V)",
          "#{k: V} == #{k: V}",
          "P { x: V, y: 1 } == P { x: V, y: 1 }",
          "V.parse::<i64>().is_ok()",
          "V.split(\"b\").collect::<Vec>()",
          "V.replace(\"b\", \"c\")",
          "V.starts_with(\"a\")",
          "let a = V; let b = a; std::ops::partial_eq(a, b)",
          "let [x] = V; x",
          "let (x, y) = V; [x, y]",
          "let Some(x) = V; x",
          "fn f(Some(x)) { x } f(V)",
          "(|(a, b)| a)(V)",
          "let x = V; x += \"b\"; x");

  private SystematicSamples() {}

  /** So many of them, as a seed chooses them. */
  static List<Sample> some(long seed, int count) {
    List<Sample> samples = all();
    Collections.shuffle(samples, new Random(seed));
    return samples.subList(0, Math.min(count, samples.size()));
  }

  /** All of them, always in the same order. */
  static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    for (String value : VALUES) {
      binary(value, samples);
      access(value, samples);
      USES.stream()
          .filter(use -> !value.equals(ENDLESS) || !use.contains(".iter()"))
          .forEach(use -> samples.add(Sample.of(use.replace("V", value))));
      PATTERNS.forEach(pattern -> samples.add(match(value, pattern)));
      TYPES.forEach(type -> samples.add(Sample.of("let v = " + value + "; v is " + type)));
      TYPES.forEach(type -> samples.add(Sample.of("let v = " + value + "; v as " + type)));
      samples.add(Sample.async("let v = " + value + "; v.await"));
      samples.add(Sample.async("let v = std::future::join([later(1), " + value + "]); v.await"));
    }
    return samples;
  }

  private static void binary(String left, List<Sample> samples) {
    for (String right : VALUES) {
      String operands = "let a = " + left + "; let b = " + right + "; ";
      for (String operator : OPERATORS) {
        samples.add(Sample.of(operands + "a " + operator + " b"));
      }
      samples.add(Sample.of(operands + "(a..b).contains(1)"));
    }
    for (String right : List.of("1", "2u64", "0.5", "\"b\"", "true", "-1", "64", "[1]")) {
      for (String operator : ASSIGNMENTS) {
        samples.add(Sample.of("let a = " + left + "; a " + operator + " " + right + "; a"));
        String place = PLACES.get(samples.size() % PLACES.size());
        samples.add(Sample.of(place.replace("L", left).replace("O", operator).replace("R", right)));
      }
    }
  }

  private static void access(String value, List<Sample> samples) {
    for (String index : INDEXES) {
      samples.add(Sample.of("let v = " + value + "; v[" + index + "]"));
      samples.add(Sample.of("let v = " + value + "; v[" + index + "] = 9; v"));
    }
    for (String field : FIELDS) {
      samples.add(Sample.of("let v = " + value + "; v." + field));
      samples.add(Sample.of("let v = " + value + "; v." + field + " = 9; v"));
    }
  }

  private static Sample match(String value, String pattern) {
    String found = (has(pattern, "x") ? "x, " : "") + (has(pattern, "y") ? "y, " : "");
    return Sample.of(
        "let v = " + value + "; match v { " + pattern + " => (true, " + found + "), _ => 0 }");
  }

  private static boolean has(String pattern, String variable) {
    return pattern.matches(".*\\b" + variable + "\\b(?!:).*");
  }
}
