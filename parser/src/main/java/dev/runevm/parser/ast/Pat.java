package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.List;
import java.util.Optional;

/** A pattern. */
public sealed interface Pat extends AstNode {
  /** The view of a node of the category of patterns. */
  static Pat of(SyntaxNode node) {
    return switch (node.kind()) {
      case LITERAL_PAT -> new Literal(node);
      case WILDCARD_PAT -> new Wildcard(node);
      case REST_PAT -> new Rest(node);
      case PATH_PAT -> new PathPat(node);
      case TUPLE_STRUCT_PAT -> new TupleStruct(node);
      case STRUCT_PAT -> new Struct(node);
      case OBJECT_PAT -> new ObjectPat(node);
      case VEC_PAT -> new Vec(node);
      case TUPLE_PAT -> new Tuple(node);
      case OR_PAT -> new Or(node);
      case RANGE_PAT -> new Range(node);
      case BINDING_PAT -> new Binding(node);
      default -> new Error(node);
    };
  }

  /** A literal, or a number with a minus before it. */
  record Literal(SyntaxNode syntax) implements Pat {
    /** Whether a minus stands before the number. */
    public boolean isNegative() {
      return syntax.hasToken(SyntaxKind.MINUS);
    }

    /** The token of the literal itself. */
    public SyntaxToken token() {
      List<SyntaxToken> tokens = syntax.tokens();
      return tokens.isEmpty() ? Ast.firstToken(syntax) : tokens.get(tokens.size() - 1);
    }
  }

  /** {@code _}. */
  record Wildcard(SyntaxNode syntax) implements Pat {}

  /**
   * {@code ..}, which is a pattern only as the last of a list. Views of lists do not show it in
   * {@code elements()} but as {@code hasRest()}; in other places the parser has reported it.
   */
  record Rest(SyntaxNode syntax) implements Pat {}

  /** A path: a new variable, a constant, a unit struct or a unit variant. */
  record PathPat(SyntaxNode syntax) implements Pat {
    /** The path; {@link Path#asIdentifier} tells whether it can be a variable. */
    public Path path() {
      return Ast.path(syntax);
    }
  }

  /** {@code Path(p, …)}. */
  record TupleStruct(SyntaxNode syntax) implements Pat {
    /** The path of the tuple struct or variant. */
    public Path path() {
      return Ast.path(syntax);
    }

    /** The patterns of the fields, without {@code ..}. */
    public List<Pat> elements() {
      return withoutRest(syntax);
    }

    /** Whether the list ends with {@code ..}. */
    public boolean hasRest() {
      return syntax.childNode(SyntaxKind.REST_PAT).isPresent();
    }
  }

  /** {@code Path { field: p, … }}. */
  record Struct(SyntaxNode syntax) implements Pat {
    /** The path of the struct, variant or native type. */
    public Path path() {
      return Ast.path(syntax);
    }

    /** The fields, without {@code ..}. */
    public List<Field> fields() {
      return Ast.map(syntax.childNodes(SyntaxKind.FIELD_PATTERN), Field::new);
    }

    /** Whether the list ends with {@code ..}. */
    public boolean hasRest() {
      return syntax.childNode(SyntaxKind.REST_PAT).isPresent();
    }
  }

  /** <code>#{ key: p, … }</code>. */
  record ObjectPat(SyntaxNode syntax) implements Pat {
    /** The fields, without {@code ..}. */
    public List<Field> fields() {
      return Ast.map(syntax.childNodes(SyntaxKind.FIELD_PATTERN), Field::new);
    }

    /** Whether the list ends with {@code ..}. */
    public boolean hasRest() {
      return syntax.childNode(SyntaxKind.REST_PAT).isPresent();
    }
  }

  /** {@code key: p}, or {@code name}, which binds the field to a variable of its name. */
  record Field(SyntaxNode syntax) implements AstNode {
    /** The key: an identifier or a string literal. */
    public Key key() {
      return Key.in(syntax);
    }

    /** The pattern after the colon; empty for the short form. */
    public Optional<Pat> pattern() {
      return syntax.childNode(SyntaxKind.Category.PATTERN, 0).map(Pat::of);
    }
  }

  /** {@code [p, …]}. */
  record Vec(SyntaxNode syntax) implements Pat {
    /** The patterns of the elements, without {@code ..}. */
    public List<Pat> elements() {
      return withoutRest(syntax);
    }

    /** Whether the list ends with {@code ..}. */
    public boolean hasRest() {
      return syntax.childNode(SyntaxKind.REST_PAT).isPresent();
    }
  }

  /** {@code (p, …)}; {@code (p)} is a tuple of one element and {@code ()} matches unit. */
  record Tuple(SyntaxNode syntax) implements Pat {
    /** The patterns of the elements, without {@code ..}. */
    public List<Pat> elements() {
      return withoutRest(syntax);
    }

    /** Whether the list ends with {@code ..}. */
    public boolean hasRest() {
      return syntax.childNode(SyntaxKind.REST_PAT).isPresent();
    }
  }

  /** {@code a | b | …}. */
  record Or(SyntaxNode syntax) implements Pat {
    /** The alternatives: one (after a leading {@code |}) or more. */
    public List<Pat> alternatives() {
      return Ast.pats(syntax);
    }
  }

  /** {@code a..=b}, {@code a..b}, {@code a..}, {@code ..b}, {@code ..=b}. */
  record Range(SyntaxNode syntax) implements Pat {
    /** The lower end: a {@link Literal} or a {@link PathPat}. */
    public Optional<Pat> start() {
      return Ast.pats(syntax).stream()
          .filter(p -> p.syntax().start() < operator().start())
          .findFirst();
    }

    /** The upper end: a {@link Literal} or a {@link PathPat}. */
    public Optional<Pat> end() {
      return Ast.pats(syntax).stream()
          .filter(p -> p.syntax().start() > operator().start())
          .findFirst();
    }

    /** Whether the upper end itself matches. */
    public boolean isInclusive() {
      return operator().kind() == SyntaxKind.DOT_DOT_EQ;
    }

    private SyntaxToken operator() {
      return Ast.firstToken(syntax);
    }
  }

  /** {@code name @ p}. */
  record Binding(SyntaxNode syntax) implements Pat {
    /** The variable. */
    public Name name() {
      return Ast.name(syntax);
    }

    /** What the value must match. */
    public Pat pattern() {
      return Ast.pat(syntax, 0);
    }
  }

  /** Something that is not a pattern; the parser has reported it. */
  record Error(SyntaxNode syntax) implements Pat {}

  private static List<Pat> withoutRest(SyntaxNode node) {
    return Ast.pats(node).stream().filter(p -> !(p instanceof Rest)).toList();
  }
}
