package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxNode;

/** Which view belongs to which kind of expression. */
final class ExprViews {
  private ExprViews() {}

  static Expr of(SyntaxNode node) {
    return switch (node.kind()) {
      case LITERAL_EXPR -> new Expr.Literal(node);
      case TEMPLATE_EXPR, FSTRING_EXPR -> new Expr.Template(node);
      case PATH_EXPR -> new Expr.PathExpr(node);
      case STRUCT_EXPR -> new Expr.Struct(node);
      case OBJECT_EXPR -> new Expr.ObjectExpr(node);
      case VEC_EXPR -> new Expr.Vec(node);
      case REPEAT_EXPR -> new Expr.Repeat(node);
      case TUPLE_EXPR -> new Expr.Tuple(node);
      case GROUP_EXPR -> new Expr.Group(node);
      case UNARY_EXPR -> new Expr.Unary(node);
      case BINARY_EXPR -> new Expr.Binary(node);
      case ASSIGN_EXPR -> new Expr.Assign(node);
      case COMPOUND_ASSIGN_EXPR -> new Expr.CompoundAssign(node);
      case AS_EXPR -> new Expr.As(node);
      case IS_EXPR -> new Expr.Is(node);
      case RANGE_EXPR -> new Expr.Range(node);
      case CALL_EXPR -> new Expr.Call(node);
      case METHOD_CALL_EXPR -> new Expr.MethodCall(node);
      case FIELD_EXPR -> new Expr.Field(node);
      case TUPLE_FIELD_EXPR -> new Expr.TupleField(node);
      case INDEX_EXPR -> new Expr.Index(node);
      case TRY_EXPR -> new Expr.Try(node);
      case AWAIT_EXPR -> new Expr.Await(node);
      case BLOCK_EXPR -> new Expr.Block(node);
      case IF_EXPR -> new Expr.If(node);
      case WHILE_EXPR -> new Expr.While(node);
      case LOOP_EXPR -> new Expr.Loop(node);
      case FOR_EXPR -> new Expr.For(node);
      case MATCH_EXPR -> new Expr.Match(node);
      case SELECT_EXPR -> new Expr.Select(node);
      case BREAK_EXPR -> new Expr.Break(node);
      case CONTINUE_EXPR -> new Expr.Continue(node);
      case RETURN_EXPR -> new Expr.Return(node);
      case YIELD_EXPR -> new Expr.Yield(node);
      case LET_EXPR -> new Expr.Let(node);
      case CLOSURE_EXPR -> new Expr.Closure(node);
      case MACRO_CALL_EXPR -> new Expr.MacroCall(node);
      default -> new Expr.Error(node);
    };
  }
}
