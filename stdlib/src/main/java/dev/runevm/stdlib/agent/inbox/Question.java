package dev.runevm.stdlib.agent.inbox;

import java.util.List;
import java.util.Optional;

/**
 * What a person is asked.
 *
 * @param title the question
 * @param body what there is to know for it; empty if nothing
 * @param options what can be answered; none for a free answer
 */
public record Question(String title, String body, List<String> options) {
  private static final List<String> YES_OR_NO = List.of("yes", "no");

  static Question of(Message message) {
    List<String> options =
        message.messageType() == MessageType.APPROVAL_REQUIRED ? YES_OR_NO : message.options();
    return new Question(message.title(), message.body().orElse(""), options);
  }

  /** The option that an answer means, by its text or an unambiguous beginning of it. */
  public Optional<String> accept(String answer) {
    String text = answer.strip();
    if (options.isEmpty()) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
    List<String> meant =
        options.stream().filter(option -> begins(option, text) && !text.isEmpty()).toList();
    return options.stream()
        .filter(option -> option.equalsIgnoreCase(text))
        .findFirst()
        .or(() -> meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty());
  }

  private static boolean begins(String option, String text) {
    return option.regionMatches(true, 0, text, 0, text.length());
  }
}
