package dev.runevm.parser.resolve;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.parser.program.Variable;
import dev.runevm.parser.resolve.item.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known at a place of the function or closure that is being lowered. */
final class Frame {
  private final Frame outer;
  private final String path;
  private final Source source;
  private final Mode mode;
  private final Locals locals = new Locals();
  private final Deque<Exit> exits = new ArrayDeque<>();
  private final Map<Variable, Variable> captures = new LinkedHashMap<>();
  private final Map<Variable, Span> moved = new HashMap<>();
  private final List<Variable> movedInOrder = new ArrayList<>();
  private Scope scope;
  private Flow flow = Flow.OPEN;
  private boolean awaits;
  private boolean yields;
  private int closures;

  /** How a function may suspend. */
  enum Mode {
    /** It may not await. */
    PLAIN,
    /** It is declared {@code async}. */
    ASYNC,
    /** It is the body of a script, which is async if it awaits. */
    SCRIPT
  }

  /**
   * The frame of a function, or of a closure inside another function.
   *
   * @param outer the function around a closure; null for functions, which see no variables
   */
  Frame(Frame outer, String path, Source source, Mode mode, Scope scope) {
    this.outer = outer;
    this.path = path;
    this.source = source;
    this.mode = mode;
    this.scope = scope;
  }

  String path() {
    return path;
  }

  /** The item path for the next closure in this function. */
  String nextClosurePath() {
    return (path.isEmpty() ? "" : path + "::") + "$closure" + closures++;
  }

  Source source() {
    return source;
  }

  Locals locals() {
    return locals;
  }

  Deque<Exit> exits() {
    return exits;
  }

  /** The innermost scope of items. */
  Scope scope() {
    return scope;
  }

  void scope(Scope now) {
    scope = now;
  }

  Flow flow() {
    return flow;
  }

  void flow(Flow now) {
    flow = now;
  }

  /** Notes that the code at a place always leaves. */
  void diverge(Span cause) {
    flow = flow.then(new Flow(cause, false));
  }

  /** Notes that the code at a place always panics. */
  void panic() {
    flow = flow.then(new Flow(null, true));
  }

  /** Notes an {@code await} or {@code select}; false if it is not allowed here. */
  boolean await() {
    awaits = true;
    return mode != Mode.PLAIN;
  }

  void noteYield() {
    yields = true;
  }

  /** What a call of the function gives, once its whole body has been lowered. */
  FunctionKind kind() {
    boolean async = mode == Mode.ASYNC || mode == Mode.SCRIPT && awaits;
    if (yields) {
      return async ? FunctionKind.STREAM : FunctionKind.GENERATOR;
    }
    return async ? FunctionKind.ASYNC : FunctionKind.IMMEDIATE;
  }

  /**
   * The variable of a name; null if there is none. A variable of the function around a closure is
   * captured by that.
   */
  Variable find(String name) {
    Variable own = locals.find(name);
    if (own != null || outer == null) {
      return own;
    }
    Variable around = outer.find(name);
    return around == null
        ? null
        : captures.computeIfAbsent(around, key -> new Variable(key.name()));
  }

  /** Whether there is a variable of a name; captures nothing. */
  boolean has(String name) {
    return locals.find(name) != null || outer != null && outer.has(name);
  }

  /** Where the variable of a name was moved away; null if it was not. */
  Span movedAt(String name) {
    Variable own = locals.find(name);
    if (own != null) {
      return moved.get(own);
    }
    if (outer == null) {
      return null;
    }
    Variable captured = captures.get(outer.peek(name));
    Span here = captured == null ? null : moved.get(captured);
    return here == null ? outer.movedAt(name) : here;
  }

  /** The variable of a name as this function knows it now; captures nothing. */
  private Variable peek(String name) {
    Variable own = locals.find(name);
    return own != null || outer == null ? own : captures.get(outer.peek(name));
  }

  /** Notes that variables were moved into a closure. */
  void move(Iterable<Variable> variables, Span where) {
    variables.forEach(variable -> move(variable, where));
  }

  private void move(Variable variable, Span where) {
    if (moved.putIfAbsent(variable, where) == null) {
      movedInOrder.add(variable);
    }
  }

  /** How many variables have been moved so far; for {@link #takeMoved}. */
  int movedMark() {
    return movedInOrder.size();
  }

  /** Forgets what was moved since a mark: on the other way of a branch it has not happened. */
  Map<Variable, Span> takeMoved(int mark) {
    Map<Variable, Span> taken = new LinkedHashMap<>();
    List<Variable> since = movedInOrder.subList(mark, movedInOrder.size());
    since.forEach(variable -> taken.put(variable, moved.remove(variable)));
    since.clear();
    return taken;
  }

  /** Adds what was moved on one way of a branch. */
  void addMoved(Map<Variable, Span> more) {
    more.forEach(this::move);
  }

  /** The captured variables of the function around, in the order in which they were mentioned. */
  List<Variable> captured() {
    return new ArrayList<>(captures.keySet());
  }

  /** The own variables that hold the captured values. */
  List<Variable> ownCaptures() {
    return new ArrayList<>(captures.values());
  }

  /** The names of all variables that can be named here. */
  List<String> names() {
    List<String> names = new ArrayList<>(locals.names());
    if (outer != null) {
      names.addAll(outer.names());
    }
    return names;
  }
}
