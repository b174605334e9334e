package dev.runevm.stdlib.agent.context;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentException.Kind;
import dev.runevm.stdlib.agent.Suggestion;
import dev.runevm.stdlib.agent.context.ContextEntry.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an agent knows, as a stack: the system prompt at the bottom, which is never removed, and
 * what was said and noted since. Entries share their structure, so a checkpoint is one reference.
 *
 * <p>An operation that cannot be carried out throws and changes nothing.
 */
public final class ContextStack {
  /** A stack as a list that grows at its head; the bottom has no rest. Identity is equality. */
  private static final class Node {
    private final ContextEntry entry;
    private final Node rest;
    private final int depth;

    Node(ContextEntry entry, Node rest) {
      this.entry = entry;
      this.rest = rest;
      this.depth = rest == null ? 0 : rest.depth + 1;
    }
  }

  private final Node bottom;
  private final Map<String, Node> checkpoints = new LinkedHashMap<>();
  private Node top;

  /** A stack with only the system prompt. */
  public ContextStack(String systemPrompt) {
    bottom = new Node(new ContextEntry(Role.SYSTEM, systemPrompt), null);
    top = bottom;
  }

  /** Puts an entry on top. */
  public void push(Role role, String text) {
    top = new Node(new ContextEntry(role, text), top);
  }

  /** Removes the top entries; checkpoints above what remains are dropped. */
  public void pop(long count) throws AgentException {
    if (count < 0) {
      throw new AgentException(Kind.INVALID, "cannot pop " + count + " entries");
    }
    requireDepth(count, "cannot pop " + count);
    Node remaining = top;
    for (long i = 0; i < count; i++) {
      remaining = remaining.rest;
    }
    goTo(remaining);
  }

  /** Names the present state; a name used again moves. */
  public void checkpoint(String name) {
    checkpoints.remove(name);
    checkpoints.put(name, top);
  }

  /** Goes back to a named state; its checkpoint stays. */
  public void rollback(String name) throws AgentException {
    Node target = checkpoints.get(name);
    if (target == null) {
      throw new AgentException(
          Kind.NOT_FOUND,
          "no checkpoint `" + name + "`" + Suggestion.among(name, checkpoints.keySet()));
    }
    goTo(target);
  }

  /** Removes all but the system prompt, and all checkpoints. */
  public void reset() {
    top = bottom;
    checkpoints.clear();
  }

  /** Puts a summary in the place of the top entry. */
  public void replaceTop(String summary) throws AgentException {
    requireDepth(1, "cannot replace the top");
    goTo(top.rest);
    push(Role.NOTE, summary);
  }

  /** A summary in one line: how each entry begins. Changes nothing. */
  public String summarize() {
    return entries().stream()
        .skip(1)
        .map(entry -> entry.text().strip().lines().findFirst().orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** All entries, the system prompt first. */
  public List<ContextEntry> entries() {
    Deque<ContextEntry> entries = new ArrayDeque<>();
    for (Node node = top; node != null; node = node.rest) {
      entries.addFirst(node.entry);
    }
    return List.copyOf(entries);
  }

  private void requireDepth(long needed, String what) throws AgentException {
    if (needed > top.depth) {
      throw new AgentException(
          Kind.CONTEXT_UNDERFLOW,
          "%s: the context has %d %s above the system prompt"
              .formatted(what, top.depth, top.depth == 1 ? "entry" : "entries"));
    }
  }

  private void goTo(Node target) {
    checkpoints.values().removeIf(node -> !isBelow(node, target));
    top = target;
  }

  /** Whether a node is the other or below it: only then is its state still part of the stack. */
  private static boolean isBelow(Node node, Node other) {
    Node candidate = other;
    while (candidate.depth > node.depth) {
      candidate = candidate.rest;
    }
    return candidate == node;
  }
}
