package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;

/** Expressions, each by the rule of its kind. */
final class Expressions {
  private Expressions() {}

  /** An expression whose value is used. */
  static Doc expression(Formatting f, SyntaxNode node) {
    return switch (node.kind()) {
      case TEMPLATE_EXPR, FSTRING_EXPR -> f.verbatim(node);
      case STRUCT_EXPR, OBJECT_EXPR, VEC_EXPR, REPEAT_EXPR, TUPLE_EXPR, GROUP_EXPR ->
          Collections.collection(f, node);
      case BINARY_EXPR -> Operators.binary(f, node);
      case ASSIGN_EXPR, COMPOUND_ASSIGN_EXPR -> Operators.assignment(f, node);
      case RANGE_EXPR -> Operators.range(f, node);
      case CALL_EXPR,
          METHOD_CALL_EXPR,
          FIELD_EXPR,
          TUPLE_FIELD_EXPR,
          INDEX_EXPR,
          TRY_EXPR,
          AWAIT_EXPR ->
          Chains.chain(f, node);
      case BLOCK_EXPR -> Blocks.value(f, node);
      case IF_EXPR -> Branches.ifElse(f, node, true);
      case WHILE_EXPR, LOOP_EXPR, FOR_EXPR -> loop(f, node);
      case MATCH_EXPR, SELECT_EXPR -> Branches.match(f, node);
      case LET_EXPR -> Conditions.let(f, node);
      case AS_EXPR, IS_EXPR, BREAK_EXPR, CONTINUE_EXPR, RETURN_EXPR, YIELD_EXPR, CLOSURE_EXPR ->
          Parts.spaced(f, node);
      case MACRO_CALL_EXPR -> MacroCalls.call(f, node);
      default -> Parts.joined(f, node);
    };
  }

  /** An expression that is a statement: blocks have their contents on lines of their own. */
  static Doc statement(Formatting f, SyntaxNode node) {
    return switch (node.kind()) {
      case BLOCK_EXPR -> Blocks.lines(f, node);
      case IF_EXPR -> Branches.ifElse(f, node, false);
      default -> expression(f, node);
    };
  }

  // [LABEL ":"] ( "while" Cond | "for" Pat "in" Expr | "loop" ) Block
  private static Doc loop(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    SyntaxKind before = SyntaxKind.CONDITION;
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(before == SyntaxKind.CONDITION ? Docs.NOTHING : Docs.SPACE);
      docs.add(
          switch (part.kind()) {
            case CONDITION -> Conditions.beforeBrace(f, (SyntaxNode) part);
            case BLOCK_EXPR -> isBody(node, part) ? Blocks.lines(f, (SyntaxNode) part) : f.of(part);
            default -> f.of(part);
          });
      before = part.kind();
    }
    return Docs.concat(docs);
  }

  private static boolean isBody(SyntaxNode loop, SyntaxElement block) {
    return block.end() == loop.end();
  }
}
