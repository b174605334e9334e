package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An {@code impl} block; its target is known once all items have been collected. */
public final class ImplBlock {
  private final Item.Impl syntax;
  private final Scope scope;
  private final List<FunctionItem> functions = new ArrayList<>();
  private Optional<Meaning> target = Optional.empty();

  ImplBlock(Item.Impl syntax, Scope scope) {
    this.syntax = syntax;
    this.scope = scope;
  }

  Item.Impl syntax() {
    return syntax;
  }

  /** The scope that the block stands in. */
  Scope scope() {
    return scope;
  }

  /** The functions of the block in order. */
  List<FunctionItem> functions() {
    return functions;
  }

  /** The type that the functions belong to; empty if the path does not name one. */
  public Optional<Meaning> target() {
    return target;
  }

  void target(Meaning type) {
    target = Optional.of(type);
  }
}
