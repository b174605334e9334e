package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.source.Source;
import dev.runevm.parser.lexer.Lexer;
import dev.runevm.parser.lexer.TokenBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Snippets with tokens removed, added, replaced and exchanged: nothing is thrown, nothing hangs, no
 * character is lost. The seed is fixed, so a failure comes back.
 */
final class FuzzTest {
  private static final long SEED = 20_26_11_22;
  private static final int ROUNDS = 4_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Random random = new Random(SEED);
  private final List<List<String>> texts = new ArrayList<>();
  private final List<String> pool = new ArrayList<>();

  FuzzTest() {
    for (String snippet : Snippets.golden()) {
      List<String> tokens = tokens(snippet);
      texts.add(tokens);
      pool.addAll(tokens);
    }
  }

  @Test
  void mutatedTokens() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            check(mutated(new ArrayList<>(texts.get(random.nextInt(texts.size())))));
          }
        });
  }

  @Test
  void soupOfTokens() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int round = 0; round < ROUNDS / 4; round++) {
            StringBuilder soup = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
              soup.append(pool.get(random.nextInt(pool.size())));
              soup.append(random.nextInt(3) == 0 ? " " : "");
            }
            check(soup.toString());
          }
        });
  }

  private static void check(String text) {
    try {
      TreeChecks.parseAndView(text);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("on the text:\n" + text, e);
    }
  }

  private String mutated(List<String> tokens) {
    for (int i = 1 + random.nextInt(4); i > 0 && !tokens.isEmpty(); i--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, pool.get(random.nextInt(pool.size())));
        case 2 -> tokens.set(at, pool.get(random.nextInt(pool.size())));
        default -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
      }
    }
    return String.join("", tokens);
  }

  private static List<String> tokens(String text) {
    TokenBuffer buffer = Lexer.lex(Source.of("text", text), new Diagnostics());
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      tokens.add(text.substring(buffer.start(i), buffer.end(i)));
    }
    return tokens;
  }
}
