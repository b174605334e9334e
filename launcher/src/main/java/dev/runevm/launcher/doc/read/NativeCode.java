package dev.runevm.launcher.doc.read;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.library.Signature;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.ConstantText;
import dev.runevm.launcher.doc.model.Code;
import dev.runevm.launcher.doc.model.Piece;
import dev.runevm.launcher.doc.model.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The declarations of native items as they would be written in the language. */
final class NativeCode {
  private static final int WIDEST = 84;
  private static final Pattern PATH = Pattern.compile("\\w+(?:::\\w+)*");

  private NativeCode() {}

  static Code function(LibraryItem.Function function) {
    Signature signature = function.signature();
    Code code = new Code().word("fn").add(Piece.of(name(function.path()), Style.FUNCTION));
    typeArgument(code, signature.typeArguments());
    List<List<Piece>> parameters = new ArrayList<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      parameters.add(parameter(function, i));
    }
    if (function.variadic()) {
      parameters.add(List.of(Piece.plain("…" + signature.rest())));
    }
    code.list(parameters, WIDEST);
    if (!signature.result().isEmpty() && !signature.result().equals("()")) {
      code.plain(" -> ").add(type(signature.result()));
    }
    if (signature.typeArguments().size() > 1) {
      code.plain("\n").word("where").plain("T: ").add(alternatives(signature.typeArguments()));
    }
    return code;
  }

  private static void typeArgument(Code code, List<String> types) {
    if (!types.isEmpty()) {
      code.plain("::<");
      code.add(types.size() == 1 ? type(types.get(0)) : List.of(Piece.of("T", Style.TYPE)));
      code.plain(">");
    }
  }

  private static List<Piece> alternatives(List<String> types) {
    Code code = new Code();
    for (String type : types) {
      code.plain(code.pieces().isEmpty() ? "" : " | ").add(type(type));
    }
    return code.pieces();
  }

  private static List<Piece> parameter(LibraryItem.Function function, int index) {
    LibraryItem.Parameter parameter = function.parameters().get(index);
    if (function.method() && index == 0) {
      return List.of(Piece.of("self", Style.KEYWORD));
    }
    String type = function.signature().parameter(index);
    Code code = new Code().plain(parameter.name());
    if (!type.isEmpty()) {
      code.plain(": ").add(type(type));
    }
    parameter
        .fallback()
        .ifPresent(value -> code.plain(type.isEmpty() ? ": " : " = ").add(literal(value)));
    return code.pieces();
  }

  private static Piece literal(Constant value) {
    String text = ConstantText.of(value);
    return Piece.of(text, text.startsWith("\"") ? Style.STRING : Style.NUMBER);
  }

  static Code value(LibraryItem.Value value) {
    return new Code()
        .word("const")
        .name(name(value.path()))
        .plain(" = ")
        .add(literal(value.value()))
        .plain(";");
  }

  static Code computed(LibraryItem.Function function) {
    Code code = new Code().word("const").name(name(function.path()));
    String type = function.signature().result();
    return (type.isEmpty() ? code : code.plain(": ").add(type(type))).plain(";");
  }

  static Code macro(LibraryItem.Macro macro) {
    return new Code().add(Piece.of(name(macro.path()) + "!", Style.MACRO)).plain("(…)");
  }

  static Code alias(LibraryItem.Alias alias) {
    return new Code()
        .word("use")
        .add(new Piece(alias.target(), Style.TYPE, alias.target()))
        .plain(" ")
        .word("as")
        .name(name(alias.path()))
        .plain(";");
  }

  static Code field(LibraryItem.Field field) {
    Code code = new Code().name(field.name());
    return field.type().isEmpty() ? code : code.plain(": ").add(type(field.type()));
  }

  static Code variant(LibraryItem.Variant variant) {
    Code code = new Code().name(name(variant.path()));
    return switch (variant.shape()) {
      case UNIT -> code;
      case TUPLE ->
          code.plain(
              variant.fields().stream().map(f -> "_").collect(Collectors.joining(", ", "(", ")")));
      case NAMED -> code.plain(" { " + String.join(", ", variant.fields()) + " }");
    };
  }

  /** {@code enum E { … }}. */
  static Code enumeration(String path, List<LibraryItem.Variant> variants) {
    Code code = new Code().word("enum").name(name(path)).plain(" {\n");
    variants.forEach(variant -> code.plain("    ").add(variant(variant).pieces()).plain(",\n"));
    return code.plain("}");
  }

  /** How a value is written: the fields, those with a default with it. */
  static Code literal(String path, LibraryItem.Function constructor) {
    Code code = new Code().add(Piece.of(name(path), Style.TYPE)).plain(" {\n");
    for (int i = 0; i < constructor.parameters().size(); i++) {
      code.plain("    ").add(parameter(constructor, i)).plain(",\n");
    }
    return code.plain("}");
  }

  /** A type of a signature: the last segment of each path, which leads to its page. */
  private static List<Piece> type(String type) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PATH.matcher(type);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        pieces.add(Piece.plain(type.substring(end, matcher.start())));
      }
      String path = matcher.group();
      pieces.add(new Piece(name(path), Style.TYPE, path.contains("::") ? "::" + path : ""));
      end = matcher.end();
    }
    if (end < type.length()) {
      pieces.add(Piece.plain(type.substring(end)));
    }
    return pieces;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf(':') + 1);
  }
}
