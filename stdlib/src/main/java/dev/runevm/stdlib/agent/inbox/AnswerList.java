package dev.runevm.stdlib.agent.inbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Answers that were written down beforehand: one on each line, in the order of the questions. Blank
 * lines and lines that begin with {@code #} are skipped.
 */
public final class AnswerList implements Person {
  private final Deque<String> answers = new ArrayDeque<>();
  private final String name;

  /**
   * A list of answers.
   *
   * @param name where they come from, for complaints
   * @param text the lines
   */
  public AnswerList(String name, String text) {
    this.name = name;
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(answers::add);
  }

  @Override
  public CompletionStage<Optional<String>> ask(Question question) {
    String answer = answers.poll();
    if (answer == null) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    Optional<String> accepted = question.accept(answer);
    if (accepted.isEmpty()) {
      return CompletableFuture.failedFuture(
          new NobodyAnswersException(
              "the answer `%s` in %s does not fit the question `%s`; possible are: %s"
                  .formatted(
                      answer, name, question.title(), String.join(", ", question.options()))));
    }
    return CompletableFuture.completedFuture(accepted);
  }
}
