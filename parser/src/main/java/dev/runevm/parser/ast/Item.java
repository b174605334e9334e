package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** An item: something that has a path and is visible before it is written. */
public sealed interface Item extends Stmt {
  /** The view of a node of the category of items. */
  static Item of(SyntaxNode node) {
    return switch (node.kind()) {
      case USE_ITEM -> new Use(node);
      case FN_ITEM -> new Fn(node);
      case STRUCT_ITEM -> new Struct(node);
      case ENUM_ITEM -> new Enum(node);
      case IMPL_ITEM -> new Impl(node);
      case MOD_ITEM -> new Mod(node);
      case CONST_ITEM -> new Const(node);
      case STATIC_ITEM -> new Static(node);
      default -> throw new IllegalArgumentException("not an item: " + node);
    };
  }

  /** The attributes and doc comments before the item. */
  default List<Attribute> attributes() {
    return Ast.attributes(syntax()).stream().filter(a -> !a.isInner()).toList();
  }

  /** Who may use the item. */
  default Visibility visibility() {
    return Visibility.of(syntax());
  }

  /** {@code use a::b;}. */
  record Use(SyntaxNode syntax) implements Item {
    /** What is imported. */
    public UseTree tree() {
      return new UseTree(syntax.childNode(SyntaxKind.USE_TREE).orElse(syntax));
    }
  }

  /** {@code [const] [async] fn name(…) [-> Type] { … }}. */
  record Fn(SyntaxNode syntax) implements Item {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** Whether the function can be evaluated at compile time. */
    public boolean isConst() {
      return syntax.hasToken(SyntaxKind.CONST_KW);
    }

    /** Whether the function is declared {@code async}. */
    public boolean isAsync() {
      return syntax.hasToken(SyntaxKind.ASYNC_KW);
    }

    /** Whether the first parameter is {@code self}. */
    public boolean hasSelf() {
      List<Parameter> parameters = parameters();
      return !parameters.isEmpty() && parameters.get(0).isSelf();
    }

    /** The parameters, {@code self} included. */
    public List<Parameter> parameters() {
      return Parameters.of(syntax);
    }

    /** The type after {@code ->}. */
    public Optional<Type> returnType() {
      return Ast.annotation(syntax, SyntaxKind.RETURN_TYPE);
    }

    /** The body. */
    public Expr.Block body() {
      return Ast.block(syntax);
    }
  }

  /** What a struct or variant holds. */
  enum FieldsKind {
    /** No list of fields at all. */
    UNIT,
    /** {@code (a, b)}. */
    TUPLE,
    /** {@code { a, b }}. */
    NAMED
  }

  /** {@code struct S;}, {@code struct S(a);} or {@code struct S { a }}. */
  record Struct(SyntaxNode syntax) implements Item {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** How the fields are written. */
    public FieldsKind fieldsKind() {
      return Field.kindIn(syntax);
    }

    /** The fields; those of a tuple have names too, which mean nothing. */
    public List<Field> fields() {
      return Field.allIn(syntax);
    }
  }

  /** A field of a struct or variant. */
  record Field(SyntaxNode syntax) implements AstNode {
    /** The name; may be missing in a tuple whose fields are written as types. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** The type annotation. */
    public Optional<Type> type() {
      return Ast.annotation(syntax, SyntaxKind.TYPE_ANNOTATION);
    }

    /** The attributes and doc comments before the field. */
    public List<Attribute> attributes() {
      return Ast.attributes(syntax);
    }

    static List<Field> allIn(SyntaxNode parent) {
      return parent
          .childNode(SyntaxKind.FIELD_LIST)
          .map(list -> Ast.map(list.childNodes(SyntaxKind.FIELD_DECLARATION), Field::new))
          .orElse(List.of());
    }

    static FieldsKind kindIn(SyntaxNode parent) {
      return parent
          .childNode(SyntaxKind.FIELD_LIST)
          .map(l -> l.hasToken(SyntaxKind.OPEN_PAREN) ? FieldsKind.TUPLE : FieldsKind.NAMED)
          .orElse(FieldsKind.UNIT);
    }
  }

  /** {@code enum E { A, B(x), C { y } }}. */
  record Enum(SyntaxNode syntax) implements Item {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** The variants. */
    public List<Variant> variants() {
      return Ast.map(syntax.childNodes(SyntaxKind.VARIANT), Variant::new);
    }
  }

  /** A variant of an enum. */
  record Variant(SyntaxNode syntax) implements AstNode {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** How the fields are written. */
    public FieldsKind fieldsKind() {
      return Field.kindIn(syntax);
    }

    /** The fields. */
    public List<Field> fields() {
      return Field.allIn(syntax);
    }

    /** The attributes and doc comments before the variant. */
    public List<Attribute> attributes() {
      return Ast.attributes(syntax);
    }
  }

  /** {@code impl Path { fn … }}. */
  record Impl(SyntaxNode syntax) implements Item {
    /** The type the functions belong to. */
    public Path target() {
      return Ast.path(syntax);
    }

    /** The functions. */
    public List<Fn> functions() {
      return Ast.map(syntax.childNodes(SyntaxKind.FN_ITEM), Fn::new);
    }
  }

  /** {@code mod m;} or {@code mod m { … }}. */
  record Mod(SyntaxNode syntax) implements Item {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** Whether the contents stand here; otherwise they are in a file. */
    public boolean isInline() {
      return syntax.hasToken(SyntaxKind.OPEN_BRACE);
    }

    /** The items of an inline module. */
    public List<Item> items() {
      return Ast.map(syntax.childNodes(SyntaxKind.Category.ITEM), Item::of);
    }

    /** The attributes and doc comments at the start of an inline module. */
    public List<Attribute> innerAttributes() {
      return Ast.attributes(syntax).stream().filter(Attribute::isInner).toList();
    }

    /** Macro calls among the items of an inline module. */
    public List<Expr.MacroCall> macroCalls() {
      return Stmt.in(syntax).stream()
          .filter(s -> s instanceof Stmt.Expression)
          .map(s -> ((Stmt.Expression) s).expression())
          .filter(e -> e instanceof Expr.MacroCall)
          .map(e -> (Expr.MacroCall) e)
          .toList();
    }
  }

  /** {@code const X = value;}. */
  record Const(SyntaxNode syntax) implements Item {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** The type annotation. */
    public Optional<Type> type() {
      return Ast.annotation(syntax, SyntaxKind.TYPE_ANNOTATION);
    }

    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code static X = value;} or {@code static X;}. */
  record Static(SyntaxNode syntax) implements Item {
    /** The name. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** The type annotation. */
    public Optional<Type> type() {
      return Ast.annotation(syntax, SyntaxKind.TYPE_ANNOTATION);
    }

    /** The first value; without it the static must be assigned before it is read. */
    public Optional<Expr> value() {
      return Ast.optionalExpr(syntax, 0);
    }
  }
}
