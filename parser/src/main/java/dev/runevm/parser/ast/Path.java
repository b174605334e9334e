package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.List;
import java.util.Optional;

/** {@code ["::"] Seg {"::" Seg} ["::"]}: the name of something, relative or absolute. */
public record Path(SyntaxNode syntax) implements AstNode {
  /** Whether the path begins with {@code ::} and so names a native module. */
  public boolean isGlobal() {
    List<SyntaxNode> segments = syntax.childNodes(SyntaxKind.PATH_SEGMENT);
    return syntax
        .token(SyntaxKind.COLON_COLON)
        .map(c -> segments.isEmpty() || c.start() < segments.get(0).start())
        .orElse(false);
  }

  /** The segments, without generic arguments standing alone: those belong to the one before. */
  public List<Segment> segments() {
    return Ast.map(syntax.childNodes(SyntaxKind.PATH_SEGMENT), Segment::new);
  }

  /** The name, if the path is nothing but one identifier. */
  public Optional<Name> asIdentifier() {
    List<Segment> segments = segments();
    if (segments.size() != 1 || isGlobal() || !segments.get(0).generics().isEmpty()) {
      return Optional.empty();
    }
    Segment only = segments.get(0);
    return only.kind() == Segment.Kind.IDENTIFIER ? Optional.of(only.name()) : Optional.empty();
  }

  /** Whether the path is the value {@code self}. */
  public boolean isSelfValue() {
    List<Segment> segments = segments();
    return segments.size() == 1 && !isGlobal() && segments.get(0).kind() == Segment.Kind.SELF_VALUE;
  }

  /** Whether any segment has generic arguments. */
  public boolean hasGenerics() {
    return segments().stream().anyMatch(s -> s.genericArguments().isPresent());
  }

  /** The path as messages show it: no blanks, no generic arguments. */
  public String toDisplay() {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments()) {
      out.append(out.isEmpty() && !isGlobal() ? "" : "::").append(segment.name().text());
    }
    return out.toString();
  }

  /** One part of a path, with the generic arguments that follow it. */
  public record Segment(SyntaxNode syntax) implements AstNode {
    /** What a segment is. */
    public enum Kind {
      /** An identifier. */
      IDENTIFIER,
      /** {@code self}: the current module, or the receiver if it is the whole path. */
      SELF_VALUE,
      /** {@code Self}: the type of the surrounding {@code impl}. */
      SELF_TYPE,
      /** {@code super}: the parent module. */
      SUPER,
      /** {@code crate}: the root module. */
      CRATE,
      /** Something else; the parser has reported it. */
      ERROR
    }

    /** What this segment is. */
    public Kind kind() {
      return switch (nameToken().kind()) {
        case IDENT -> Kind.IDENTIFIER;
        case SELF_VALUE_KW -> Kind.SELF_VALUE;
        case SELF_TYPE_KW -> Kind.SELF_TYPE;
        case SUPER_KW -> Kind.SUPER;
        case CRATE_KW -> Kind.CRATE;
        default -> Kind.ERROR;
      };
    }

    /** The identifier or keyword as written. */
    public Name name() {
      SyntaxToken token = nameToken();
      return kind() == Kind.ERROR ? new Name("", token.span()) : Name.of(token);
    }

    /** The types in {@code ::<…>} (or {@code <…>} in an annotation); empty if there are none. */
    public List<Type> generics() {
      return genericArguments().map(Ast::types).orElse(List.of());
    }

    /** The node of {@code ::<…>}, present even if it holds no types. */
    public Optional<SyntaxNode> genericArguments() {
      return syntax.childNode(SyntaxKind.GENERIC_ARGUMENTS);
    }

    /** The name after the dot of a field or method call. */
    static Segment memberOf(SyntaxNode member) {
      return new Segment(member.childNode(SyntaxKind.PATH_SEGMENT).orElse(member));
    }

    private SyntaxToken nameToken() {
      return Ast.firstToken(syntax);
    }
  }
}
