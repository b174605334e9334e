package dev.runevm.stdlib.agent.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentWorld;
import dev.runevm.stdlib.agent.ManualThread;
import dev.runevm.stdlib.agent.backend.AgentDirectory;
import dev.runevm.stdlib.agent.backend.AgentSettings;
import dev.runevm.stdlib.agent.backend.LocalBackend;
import dev.runevm.stdlib.agent.inbox.AnswerList;
import dev.runevm.stdlib.agent.inbox.Message;
import dev.runevm.stdlib.agent.inbox.MessageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions, their agents and the inbox together, as scripts use them. */
final class SessionsTest {
  private static final AgentName AGENT = new AgentName(AgentName.Kind.ACP, "worker");

  @TempDir Path folder;
  private final ManualThread scripts = new ManualThread();
  private AgentWorld world;

  @BeforeEach
  void worldWithOneAgent() throws IOException {
    Path scenario = folder.resolve("worker.toml");
    Files.writeString(
        scenario,
        """
        [[rule]]
        when = "fail"
        error = "no idea"

        [[rule]]
        when = "slow"
        answer = "slowly"
        delay_ms = 1000

        [[rule]]
        answer = "did {message}"
        delay_ms = 1
        """);
    world = world(scenario, "yes\nno\n");
  }

  private AgentWorld world(Path scenario, String answers) {
    return new AgentWorld(
        new AgentDirectory(
            Map.of("worker", new AgentSettings("worker", "local", scenario)),
            Map.of("local", new LocalBackend(scripts))),
        new AnswerList("answers", answers),
        scripts);
  }

  private static <T> T get(CompletionStage<T> stage) {
    assertTrue(stage.toCompletableFuture().isDone(), "nothing more happens, but it is not done");
    return stage.toCompletableFuture().join();
  }

  private static AgentException failure(CompletionStage<?> stage) {
    CompletionException failure = assertThrows(CompletionException.class, () -> get(stage));
    return (AgentException) failure.getCause();
  }

  @Test
  void turnsAreDoneOneAfterTheOther() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    Turn slow = session.send("slow");
    Turn quick = session.send("quick");
    assertEquals(Session.State.WORKING, session.state());
    scripts.runAll();
    assertEquals("slowly", get(slow.answer()));
    assertEquals("did quick", get(quick.answer()));
    assertEquals(
        List.of(new Phase("slow", "worker"), new Phase("quick", "worker")), session.phases());
    assertEquals(Session.State.IDLE, session.state());
  }

  @Test
  void aTurnThatFailsSaysWhyAndTheNextOneGoesOn() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    Turn bad = session.send("fail");
    Turn good = session.send("x");
    scripts.runAll();
    assertEquals("no idea", failure(bad.answer()).getMessage());
    assertEquals("did x", get(good.answer()));
  }

  @Test
  void aWaitTakesTheOldestTurnThatNobodyAwaited() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    Turn awaited = session.send("first");
    awaited.take();
    session.send("second");
    session.send("fail");
    CompletionStage<Message> early = world.sessions().completion(session);
    scripts.runAll();
    assertEquals(Optional.of("did second"), get(early).body());
    assertEquals("no idea", failure(world.sessions().completion(session)).getMessage());
  }

  @Test
  void stoppingFailsWhatIsAwaitedAndDoingItAgainChangesNothing() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    Turn turn = session.send("slow");
    CompletionStage<Message> wait = world.sessions().completion(session);
    session.stop();
    session.stop();
    scripts.runAll();
    assertEquals(AgentException.Kind.CANCELLED, failure(turn.answer()).kind());
    assertEquals(AgentException.Kind.CANCELLED, failure(wait).kind());
    assertEquals(
        AgentException.Kind.SESSION_CLOSED, session.send("x").refusal().orElseThrow().kind());
    assertEquals(
        AgentException.Kind.SESSION_CLOSED, failure(world.sessions().completion(session)).kind());
  }

  @Test
  void theQueueIsBounded() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    for (int i = 0; i < 17; i++) {
      assertTrue(session.send("x").refusal().isEmpty());
    }
    assertEquals(
        AgentException.Kind.LIMIT_EXCEEDED, session.send("x").refusal().orElseThrow().kind());
  }

  @Test
  void aWorktreeHasOneSessionAtATime() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    assertThrows(AgentException.class, () -> world.sessions().start("wt/a", AGENT));
    session.stop();
    assertEquals(2, world.sessions().start("wt/a", AGENT).number());
  }

  @Test
  void namesThatAreNoSafeFoldersAreRefused() {
    for (String name : List.of("", "-x", "../a", "/a", "a\\b", "a//b", "a/", "a.lock", "a b")) {
      AgentException refusal =
          assertThrows(AgentException.class, () -> world.sessions().start(name, AGENT), name);
      assertEquals(AgentException.Kind.WORKTREE_REFUSED, refusal.kind());
    }
  }

  @Test
  void ephemeralSessionsAreHiddenButCanBeFound() throws AgentException {
    Session session = world.sessions().startEphemeral(AGENT);
    assertEquals(List.of(), world.sessions().list());
    assertEquals(session, world.sessions().get(1));
    assertEquals(session, world.sessions().get("session-1"));
  }

  @Test
  void questionsAreAskedInTheirOrder() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    world.inbox().send(approval("first", session));
    world.inbox().send(approval("second", session));
    CompletionStage<String> first = world.inbox().response(session, MessageType.APPROVAL_REQUIRED);
    CompletionStage<Boolean> second = world.inbox().approval();
    scripts.runAll();
    assertEquals("yes", get(first));
    assertFalse(get(second));
    assertEquals(List.of(), world.inbox().list(true, 50, Optional.empty()));
  }

  @Test
  void thereMustBeSomethingToWaitFor() throws AgentException {
    Session session = world.sessions().start("wt/a", AGENT);
    assertThrows(AgentException.class, () -> world.inbox().approval());
    assertThrows(
        AgentException.class, () -> world.inbox().response(session, MessageType.DECISION_NEEDED));
  }

  @Test
  void aScenarioThatSaysNothingSensibleIsRefusedWithItsPlace() throws IOException {
    Path scenario = folder.resolve("bad.toml");
    Files.writeString(scenario, "[[rule]]\nanswr = \"x\"\n");
    AgentException refusal =
        assertThrows(
            AgentException.class, () -> world(scenario, "").sessions().start("wt/a", AGENT));
    assertTrue(
        refusal.getMessage().contains("bad.toml:2:1: key `answr` is not known here"),
        refusal.getMessage());
  }

  private static Message approval(String title, Session session) {
    return new Message(
        MessageType.APPROVAL_REQUIRED, title, Optional.empty(), List.of(), Optional.of(session));
  }
}
