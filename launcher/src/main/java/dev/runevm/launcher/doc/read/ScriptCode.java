package dev.runevm.launcher.doc.read;

import dev.runevm.launcher.doc.model.Code;
import dev.runevm.launcher.doc.model.Piece;
import dev.runevm.launcher.doc.model.Piece.Style;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Parameter;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.ast.Type;
import dev.runevm.parser.ast.Visibility;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The declarations of a script's items: their code without bodies, in one style. */
final class ScriptCode {
  private static final int WIDEST = 84;
  private static final int LONGEST_VALUE = 72;

  private ScriptCode() {}

  static Code function(Item.Fn fn) {
    Code code = visibility(fn);
    if (fn.isConst()) {
      code.word("const");
    }
    if (fn.isAsync()) {
      code.word("async");
    }
    code.word("fn").add(Piece.of(fn.name().text(), Style.FUNCTION));
    code.list(fn.parameters().stream().map(ScriptCode::parameter).toList(), WIDEST);
    fn.returnType().ifPresent(type -> code.plain(" -> ").add(type(type)));
    return code;
  }

  private static List<Piece> parameter(Parameter parameter) {
    if (parameter.isSelf()) {
      return List.of(Piece.of("self", Style.KEYWORD));
    }
    Code code = new Code().plain(oneLine(parameter.pattern()));
    parameter.type().ifPresent(type -> code.plain(": ").add(type(type)));
    parameter
        .defaultValue()
        .ifPresent(
            value -> code.plain(parameter.type().isEmpty() ? ": " : " = ").add(value(value)));
    return code.pieces();
  }

  static Code struct(Item.Struct struct) {
    Code code = visibility(struct).word("struct").name(struct.name().text());
    fields(code, struct.fieldsKind(), struct.fields(), true);
    return struct.fieldsKind() == Item.FieldsKind.NAMED ? code : code.plain(";");
  }

  static Code enumeration(Item.Enum declared) {
    Code code = visibility(declared).word("enum").name(declared.name().text()).plain(" {\n");
    for (Item.Variant variant : declared.variants()) {
      code.plain("    ").add(variant(variant).pieces()).plain(",\n");
    }
    return code.plain("}");
  }

  static Code variant(Item.Variant variant) {
    Code code = new Code().name(variant.name().text());
    fields(code, variant.fieldsKind(), variant.fields(), false);
    return code;
  }

  static Code field(Item.Field field) {
    Code code = new Code().name(field.name().text());
    field.type().ifPresent(type -> code.plain(": ").add(type(type)));
    return code;
  }

  private static void fields(
      Code code, Item.FieldsKind kind, List<Item.Field> fields, boolean onePerLine) {
    switch (kind) {
      case UNIT -> {}
      case TUPLE -> code.list(fields.stream().map(f -> field(f).pieces()).toList(), WIDEST);
      case NAMED -> {
        code.plain(onePerLine ? " {\n" : " { ");
        for (Iterator<Item.Field> it = fields.iterator(); it.hasNext(); ) {
          code.plain(onePerLine ? "    " : "").add(field(it.next()).pieces());
          code.plain(onePerLine ? ",\n" : it.hasNext() ? ", " : "");
        }
        code.plain(onePerLine ? "}" : " }");
      }
    }
  }

  static Code constant(Item.Const constant) {
    Code code = visibility(constant).word("const");
    return variable(code, constant.name(), constant.type(), Optional.of(constant.value()));
  }

  static Code statik(Item.Static statik) {
    Code code = visibility(statik).word("static");
    return variable(code, statik.name(), statik.type(), statik.value());
  }

  private static Code variable(Code code, Name name, Optional<Type> type, Optional<Expr> value) {
    code.name(name.text());
    type.ifPresent(t -> code.plain(": ").add(type(t)));
    value.ifPresent(v -> code.plain(" = ").add(value(v)));
    return code.plain(";");
  }

  /** A short value as it is written; of a long one that there is one. */
  private static List<Piece> value(Expr value) {
    String text = oneLine(value);
    return text.length() > LONGEST_VALUE
        ? List.of(Piece.plain("…"))
        : text.equals(value.text())
            ? Highlighter.highlight(value.syntax())
            : Highlighter.highlight(text);
  }

  static Code visibility(Item item) {
    Visibility visibility = item.visibility();
    Code code = new Code();
    return switch (visibility.kind()) {
      case PRIVATE, SELF, IN -> code;
      case PUBLIC -> code.word("pub");
      case CRATE -> code.add(Piece.of("pub(crate)", Style.KEYWORD)).plain(" ");
      case SUPER -> code.add(Piece.of("pub(super)", Style.KEYWORD)).plain(" ");
    };
  }

  private static List<Piece> type(Type type) {
    return switch (type) {
      case Type.Named named -> path(named.path());
      case Type.Tuple tuple -> tuple(tuple.elements());
      case Type.Never never -> List.of(Piece.of("!", Style.TYPE));
      case Type.Error error -> List.of(Piece.plain(oneLine(error)));
    };
  }

  private static List<Piece> tuple(List<Type> elements) {
    Code code = new Code().plain("(");
    separated(code, elements);
    return code.plain(elements.size() == 1 ? ",)" : ")").pieces();
  }

  private static List<Piece> path(Path path) {
    String text = path.toDisplay();
    Code code = new Code().add(new Piece(text, Style.TYPE, text));
    List<Type> generics = new ArrayList<>();
    path.segments().forEach(segment -> generics.addAll(segment.generics()));
    if (!generics.isEmpty()) {
      code.plain("<");
      separated(code, generics);
      code.plain(">");
    }
    return code.pieces();
  }

  private static void separated(Code code, List<Type> types) {
    for (int i = 0; i < types.size(); i++) {
      code.plain(i > 0 ? ", " : "").add(type(types.get(i)));
    }
  }

  private static String oneLine(AstNode node) {
    return node.text().strip().replaceAll("\\s+", " ");
  }
}
