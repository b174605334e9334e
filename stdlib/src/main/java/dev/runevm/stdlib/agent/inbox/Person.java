package dev.runevm.stdlib.agent.inbox;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Who answers questions: someone at a terminal, a file of answers, a page. */
@FunctionalInterface
public interface Person {
  /**
   * Asks. One question is asked at a time.
   *
   * @return completed on any thread: with an answer that the question accepts, or empty if nobody
   *     is there to answer
   */
  CompletionStage<Optional<String>> ask(Question question);
}
