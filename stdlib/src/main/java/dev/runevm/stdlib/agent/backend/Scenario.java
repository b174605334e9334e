package dev.runevm.stdlib.agent.backend;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a local agent behaves: rules that are tried in order for each message; the first that fits
 * answers. Immutable; how often a rule was used is kept by the connection.
 */
record Scenario(List<Rule> rules) {
  /**
   * One rule.
   *
   * @param when what must be found in the message
   * @param times how often it may be used; 0 for any number of times
   * @param reply the answer, or the reason of the failure, with {@code {message}} and {@code {1}}
   *     to be filled in
   * @param fails whether the reply is a failure
   * @param delay how long the agent takes
   */
  record Rule(Optional<Pattern> when, int times, String reply, boolean fails, Duration delay) {
    /** What the rule says to a message that it fits; empty if it does not fit. */
    Optional<String> replyTo(String message) {
      if (when.isEmpty()) {
        return Optional.of(reply.replace("{message}", message));
      }
      Matcher matcher = when.get().matcher(message);
      return matcher.find() ? Optional.of(fill(message, matcher)) : Optional.empty();
    }

    private String fill(String message, Matcher matcher) {
      String text = reply.replace("{message}", message);
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String found = matcher.group(group);
        text = text.replace("{" + group + "}", found == null ? "" : found);
      }
      return text;
    }
  }
}
