package dev.runevm.stdlib.agent.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.context.ContextEntry.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContextStackTest {
  private final ContextStack stack = new ContextStack("system");

  private void push(String... texts) {
    for (String text : texts) {
      stack.push(Role.NOTE, text);
    }
  }

  private List<String> texts() {
    return stack.entries().stream().map(ContextEntry::text).toList();
  }

  @Test
  void popRemovesFromTheTopAndNeverTheSystemPrompt() throws AgentException {
    push("a", "b");
    stack.pop(2);
    assertEquals(List.of("system"), texts());
    assertThrows(AgentException.class, () -> stack.pop(1));
    assertThrows(AgentException.class, () -> stack.pop(-1));
  }

  @Test
  void aPopThatAsksForTooMuchChangesNothing() {
    push("a", "b");
    assertThrows(AgentException.class, () -> stack.pop(3));
    assertEquals(List.of("system", "a", "b"), texts());
  }

  @Test
  void aCheckpointCanBeRolledBackToAgainAndAgain() throws AgentException {
    push("a");
    stack.checkpoint("here");
    for (int i = 0; i < 3; i++) {
      push("x", "y");
      stack.rollback("here");
      assertEquals(List.of("system", "a"), texts());
    }
  }

  @Test
  void aNameUsedAgainMoves() throws AgentException {
    stack.checkpoint("here");
    push("a");
    stack.checkpoint("here");
    push("b");
    stack.rollback("here");
    assertEquals(List.of("system", "a"), texts());
  }

  @Test
  void checkpointsAboveWhatRemainsAreDropped() throws AgentException {
    push("a");
    stack.checkpoint("low");
    push("b");
    stack.checkpoint("high");
    stack.pop(1);
    AgentException missing = assertThrows(AgentException.class, () -> stack.rollback("high"));
    assertEquals("no checkpoint `high` (there are: low)", missing.getMessage());
    stack.rollback("low");
  }

  @Test
  void aCheckpointOfAnotherPastIsGone() throws AgentException {
    push("a", "b");
    stack.checkpoint("b");
    stack.pop(1);
    push("c");
    assertThrows(AgentException.class, () -> stack.rollback("b"));
  }

  @Test
  void replacingTheTopNeedsOne() throws AgentException {
    assertThrows(AgentException.class, () -> stack.replaceTop("x"));
    push("a", "b");
    stack.replaceTop("x");
    assertEquals(List.of("system", "a", "x"), texts());
  }

  @Test
  void aSummaryIsHowEachEntryBegins() {
    push("one\nmore", "two");
    assertEquals("one; two", stack.summarize());
    assertEquals(3, texts().size());
  }

  @Test
  void resetForgetsCheckpoints() {
    stack.checkpoint("start");
    push("a");
    stack.reset();
    assertEquals(List.of("system"), texts());
    assertThrows(AgentException.class, () -> stack.rollback("start"));
  }
}
