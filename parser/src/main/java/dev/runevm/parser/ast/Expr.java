package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.List;
import java.util.Optional;

/** An expression. */
public sealed interface Expr extends AstNode {
  /** The view of a node of the category of expressions. */
  static Expr of(SyntaxNode node) {
    return ExprViews.of(node);
  }

  /**
   * A number, character, byte, string, byte string or boolean; its token's kind tells which. {@link
   * Literals} decodes it.
   */
  record Literal(SyntaxNode syntax) implements Expr {
    /** The token as written. */
    public SyntaxToken token() {
      return Ast.firstToken(syntax);
    }
  }

  /** A template literal or an f-string. */
  record Template(SyntaxNode syntax) implements Expr {
    /** Whether this is an f-string. */
    public boolean isFString() {
      return syntax.kind() == SyntaxKind.FSTRING_EXPR;
    }

    /** The pieces of text and the expressions between them, in order. */
    public List<TemplatePart> parts() {
      return TemplatePart.in(syntax);
    }
  }

  /** A path used as a value: a variable, {@code self}, a constant, a function and so on. */
  record PathExpr(SyntaxNode syntax) implements Expr {
    /** The path. */
    public Path path() {
      return Ast.path(syntax);
    }
  }

  /** {@code Path { field: value, ..base }}. */
  record Struct(SyntaxNode syntax) implements Expr {
    /** The path of the struct or variant. */
    public Path path() {
      return Ast.path(syntax);
    }

    /** The fields in the order they are written. */
    public List<FieldInit> fields() {
      return FieldInit.allIn(syntax);
    }

    /** The value the other fields are taken from. */
    public Optional<Expr> base() {
      return syntax.childNode(SyntaxKind.BASE_INITIALIZER).map(b -> Ast.expr(b, 0));
    }
  }

  /** <code>#{ key: value }</code>. */
  record ObjectExpr(SyntaxNode syntax) implements Expr {
    /** The fields in the order they are written. */
    public List<FieldInit> fields() {
      return FieldInit.allIn(syntax);
    }
  }

  /** {@code [a, b]}. */
  record Vec(SyntaxNode syntax) implements Expr {
    /** The elements. */
    public List<Expr> elements() {
      return Ast.exprs(syntax);
    }
  }

  /** {@code [value; count]}. */
  record Repeat(SyntaxNode syntax) implements Expr {
    /** The value of every element. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }

    /** The number of elements. */
    public Expr count() {
      return Ast.expr(syntax, 1);
    }
  }

  /** {@code ()}, {@code (a,)} or {@code (a, b)}. */
  record Tuple(SyntaxNode syntax) implements Expr {
    /** The elements; empty for unit. */
    public List<Expr> elements() {
      return Ast.exprs(syntax);
    }
  }

  /** {@code (inner)}. */
  record Group(SyntaxNode syntax) implements Expr {
    /** What is grouped. */
    public Expr inner() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code !x} or {@code -x}. */
  record Unary(SyntaxNode syntax) implements Expr {
    /** The operator. */
    public UnaryOperator operator() {
      return switch (operatorToken().kind()) {
        case BANG -> UnaryOperator.NOT;
        case MINUS -> UnaryOperator.NEG;
        default -> UnaryOperator.ERROR;
      };
    }

    /** The operator as written. */
    public SyntaxToken operatorToken() {
      return Ast.firstToken(syntax);
    }

    /** What it applies to. */
    public Expr operand() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code left op right}. */
  record Binary(SyntaxNode syntax) implements Expr {
    /** The left side. */
    public Expr left() {
      return Ast.expr(syntax, 0);
    }

    /** The operator. */
    public BinaryOperator operator() {
      return BinaryOperator.of(operatorToken().kind()).orElse(BinaryOperator.ADD);
    }

    /** The operator as written. */
    public SyntaxToken operatorToken() {
      return Ast.firstToken(syntax);
    }

    /** The right side. */
    public Expr right() {
      return Ast.expr(syntax, 1);
    }
  }

  /** {@code target = value}. The parser has checked that the target is a place. */
  record Assign(SyntaxNode syntax) implements Expr {
    /** A {@link PathExpr}, {@link Field}, {@link TupleField} or {@link Index}. */
    public Expr target() {
      return Ast.expr(syntax, 0);
    }

    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 1);
    }
  }

  /** {@code target op= value}. The parser has checked that the target is a place. */
  record CompoundAssign(SyntaxNode syntax) implements Expr {
    /** A {@link PathExpr}, {@link Field}, {@link TupleField} or {@link Index}. */
    public Expr target() {
      return Ast.expr(syntax, 0);
    }

    /** The operator that is applied. */
    public BinaryOperator operator() {
      return BinaryOperator.ofCompound(operatorToken().kind()).orElse(BinaryOperator.ADD);
    }

    /** The operator as written. */
    public SyntaxToken operatorToken() {
      return Ast.firstToken(syntax);
    }

    /** The right side. */
    public Expr value() {
      return Ast.expr(syntax, 1);
    }
  }

  /** {@code value as Type}. */
  record As(SyntaxNode syntax) implements Expr {
    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }

    /** The type. */
    public Type type() {
      return Ast.type(syntax);
    }
  }

  /** {@code value is Type} or {@code value is not Type}. */
  record Is(SyntaxNode syntax) implements Expr {
    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }

    /** The type. */
    public Type type() {
      return Ast.type(syntax);
    }

    /** Whether it is {@code is not}. */
    public boolean isNegated() {
      return syntax.hasToken(SyntaxKind.NOT_KW);
    }
  }

  /** The six forms of ranges. */
  record Range(SyntaxNode syntax) implements Expr {
    /** The lower end. */
    public Optional<Expr> start() {
      return Ast.exprs(syntax).stream()
          .filter(e -> e.syntax().start() < operator().start())
          .findFirst();
    }

    /** The upper end. */
    public Optional<Expr> end() {
      return Ast.exprs(syntax).stream()
          .filter(e -> e.syntax().start() > operator().start())
          .findFirst();
    }

    /** Whether the upper end belongs to the range. */
    public boolean isInclusive() {
      return operator().kind() == SyntaxKind.DOT_DOT_EQ;
    }

    private SyntaxToken operator() {
      return Ast.firstToken(syntax);
    }
  }

  /** {@code callee(arguments)}. */
  record Call(SyntaxNode syntax) implements Expr {
    /** What is called. */
    public Expr callee() {
      return Ast.expr(syntax, 0);
    }

    /** The arguments: positional ones first. */
    public List<Argument> arguments() {
      return Argument.listIn(syntax);
    }
  }

  /** {@code receiver.name::<T>(arguments)}. */
  record MethodCall(SyntaxNode syntax) implements Expr {
    /** What the method is called on. */
    public Expr receiver() {
      return Ast.expr(syntax, 0);
    }

    /** The name of the method. */
    public Name name() {
      return Path.Segment.memberOf(syntax).name();
    }

    /** The types in {@code ::<…>}. */
    public List<Type> generics() {
      return Path.Segment.memberOf(syntax).generics();
    }

    /** The arguments: positional ones first. */
    public List<Argument> arguments() {
      return Argument.listIn(syntax);
    }
  }

  /** {@code target.name}. */
  record Field(SyntaxNode syntax) implements Expr {
    /** What has the field. */
    public Expr target() {
      return Ast.expr(syntax, 0);
    }

    /** The name of the field. */
    public Name name() {
      return Path.Segment.memberOf(syntax).name();
    }

    /** The types in {@code ::<…>}. */
    public List<Type> generics() {
      return Path.Segment.memberOf(syntax).generics();
    }
  }

  /** {@code target.0}. */
  record TupleField(SyntaxNode syntax) implements Expr {
    /** What has the field. */
    public Expr target() {
      return Ast.expr(syntax, 0);
    }

    /** The index as written: decimal digits only; the parser has checked that it fits an int. */
    public SyntaxToken indexToken() {
      return Ast.token(syntax, SyntaxKind.NUMBER);
    }

    /** The index, or -1 where the text is wrong. */
    public int index() {
      return Literals.tupleIndex(indexToken().text()).orElse(-1);
    }
  }

  /** {@code target[index]}. */
  record Index(SyntaxNode syntax) implements Expr {
    /** What is indexed. */
    public Expr target() {
      return Ast.expr(syntax, 0);
    }

    /** The index. */
    public Expr index() {
      return Ast.expr(syntax, 1);
    }
  }

  /** {@code operand?}. */
  record Try(SyntaxNode syntax) implements Expr {
    /** What is tried. */
    public Expr operand() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code operand.await}. */
  record Await(SyntaxNode syntax) implements Expr {
    /** What is awaited. */
    public Expr operand() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code ['label:] [async|const] [move] { statements }}. */
  record Block(SyntaxNode syntax) implements Expr {
    /** The label. */
    public Optional<Name> label() {
      return Ast.labelDeclaration(syntax);
    }

    /** Whether the block makes a future. */
    public boolean isAsync() {
      return syntax.hasToken(SyntaxKind.ASYNC_KW);
    }

    /** Whether the block is evaluated at compile time. */
    public boolean isConst() {
      return syntax.hasToken(SyntaxKind.CONST_KW);
    }

    /** Whether an async block takes its variables with it. */
    public boolean isMove() {
      return syntax.hasToken(SyntaxKind.MOVE_KW);
    }

    /** All statements in order, items included. */
    public List<Stmt> statements() {
      return Stmt.in(syntax);
    }

    /** The value of the block: its last statement, if that is an expression without semicolon. */
    public Optional<Expr> tail() {
      return tailOf(statements());
    }

    /** The expression that gives a list of statements its value; items do not count. */
    static Optional<Expr> tailOf(List<Stmt> statements) {
      for (int i = statements.size() - 1; i >= 0; i--) {
        Stmt last = statements.get(i);
        if (!(last instanceof Item)) {
          return last instanceof Stmt.Expression e && !e.hasSemicolon()
              ? Optional.of(e.expression())
              : Optional.empty();
        }
      }
      return Optional.empty();
    }
  }

  /** {@code if c { … } else if d { … } else { … }}. */
  record If(SyntaxNode syntax) implements Expr {
    /** The branches with a condition, in order; at least one. */
    public List<IfBranch> branches() {
      return Ast.map(syntax.childNodes(SyntaxKind.IF_BRANCH), IfBranch::new);
    }

    /** The block of the final {@code else}. */
    public Optional<Block> elseBlock() {
      return syntax.childNode(SyntaxKind.ELSE_BRANCH).map(Ast::block);
    }
  }

  /** {@code ['label:] while condition { … }}. */
  record While(SyntaxNode syntax) implements Expr {
    /** The label. */
    public Optional<Name> label() {
      return Ast.labelDeclaration(syntax);
    }

    /** The condition. */
    public Condition condition() {
      return Condition.in(syntax);
    }

    /** What is repeated. */
    public Block body() {
      return Ast.block(syntax);
    }
  }

  /** {@code ['label:] loop { … }}. */
  record Loop(SyntaxNode syntax) implements Expr {
    /** The label. */
    public Optional<Name> label() {
      return Ast.labelDeclaration(syntax);
    }

    /** What is repeated. */
    public Block body() {
      return Ast.block(syntax);
    }
  }

  /** {@code ['label:] for pattern in iterable { … }}. */
  record For(SyntaxNode syntax) implements Expr {
    /** The label. */
    public Optional<Name> label() {
      return Ast.labelDeclaration(syntax);
    }

    /** What each element is matched with. */
    public Pat pattern() {
      return Ast.pat(syntax, 0);
    }

    /** What is iterated. */
    public Expr iterable() {
      return Ast.expr(syntax, 0);
    }

    /** What is repeated. */
    public Block body() {
      return Ast.expr(syntax, 1) instanceof Block body ? body : Ast.block(syntax);
    }
  }

  /** {@code match scrutinee { arms }}. */
  record Match(SyntaxNode syntax) implements Expr {
    /** The value that is matched. */
    public Expr scrutinee() {
      return Ast.expr(syntax, 0);
    }

    /** The arms in order. */
    public List<MatchArm> arms() {
      return Ast.map(syntax.childNodes(SyntaxKind.MATCH_ARM), MatchArm::new);
    }
  }

  /** {@code select { arms }}. */
  record Select(SyntaxNode syntax) implements Expr {
    /** The arms in order; at most one is the default. */
    public List<SelectArm> arms() {
      return Ast.map(syntax.childNodes(SyntaxKind.SELECT_ARM), SelectArm::new);
    }
  }

  /** {@code break ['label] [value]}. */
  record Break(SyntaxNode syntax) implements Expr {
    /** The label of the loop or block to leave. */
    public Optional<Name> label() {
      return Ast.labelUse(syntax);
    }

    /** The value of that loop or block. */
    public Optional<Expr> value() {
      return Ast.optionalExpr(syntax, 0);
    }
  }

  /** {@code continue ['label]}. */
  record Continue(SyntaxNode syntax) implements Expr {
    /** The label of the loop to continue. */
    public Optional<Name> label() {
      return Ast.labelUse(syntax);
    }
  }

  /** {@code return [value]}. */
  record Return(SyntaxNode syntax) implements Expr {
    /** The value. */
    public Optional<Expr> value() {
      return Ast.optionalExpr(syntax, 0);
    }
  }

  /** {@code yield [value]}. */
  record Yield(SyntaxNode syntax) implements Expr {
    /** The value. */
    public Optional<Expr> value() {
      return Ast.optionalExpr(syntax, 0);
    }
  }

  /** {@code let pattern = value} where an expression stands; its value is unit. */
  record Let(SyntaxNode syntax) implements Expr {
    /** What the value is matched with. */
    public Pat pattern() {
      return Ast.pat(syntax, 0);
    }

    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code [async] [move] |parameters| [-> Type] body}. */
  record Closure(SyntaxNode syntax) implements Expr {
    /** Whether a call makes a future. */
    public boolean isAsync() {
      return syntax.hasToken(SyntaxKind.ASYNC_KW);
    }

    /** Whether the closure takes its variables with it. */
    public boolean isMove() {
      return syntax.hasToken(SyntaxKind.MOVE_KW);
    }

    /** The parameters. */
    public List<Parameter> parameters() {
      return Parameters.of(syntax);
    }

    /** The type after {@code ->}. */
    public Optional<Type> returnType() {
      return Ast.annotation(syntax, SyntaxKind.RETURN_TYPE);
    }

    /** What a call gives. */
    public Expr body() {
      return Ast.expr(syntax, 0);
    }
  }

  /** {@code path!(tokens)}. */
  record MacroCall(SyntaxNode syntax) implements Expr {
    /** The path of the macro. */
    public Path path() {
      return Ast.path(syntax);
    }

    /** The delimited tokens; see {@code MacroArguments} in the grammar package to read them. */
    public TokenTree input() {
      return new TokenTree(syntax.childNode(SyntaxKind.TOKEN_TREE).orElse(syntax));
    }

    /** The attributes before the call, of which only {@code #[builtin]} is accepted. */
    public List<Attribute> attributes() {
      return Ast.attributes(syntax);
    }
  }

  /** Something that is not an expression; the parser has reported it. */
  record Error(SyntaxNode syntax) implements Expr {}
}
