package dev.runevm.stdlib.agent.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Someone at a terminal: the question goes to the output, the answer is a line of the input. The
 * line is read on a thread of its own, so that scripts go on while the person thinks.
 */
public final class TerminalPerson implements Person {
  private final BufferedReader in;
  private final OutputStream out;

  /** Someone who reads {@code out} and writes {@code in}. */
  public TerminalPerson(InputStream in, OutputStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  @Override
  public CompletionStage<Optional<String>> ask(Question question) {
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    Thread reader = new Thread(() -> converse(question, answer), "rune-terminal");
    reader.setDaemon(true);
    reader.start();
    return answer;
  }

  private void converse(Question question, CompletableFuture<Optional<String>> answer) {
    try {
      write(introduction(question));
      while (true) {
        write(prompt(question));
        String line = in.readLine();
        if (line == null) {
          write(System.lineSeparator());
          answer.complete(Optional.empty());
          return;
        }
        Optional<String> accepted = question.accept(line);
        if (accepted.isPresent()) {
          answer.complete(accepted);
          return;
        }
      }
    } catch (IOException problem) {
      answer.completeExceptionally(problem);
    }
  }

  private static String introduction(Question question) {
    String body = question.body().isEmpty() ? "" : question.body() + System.lineSeparator();
    return "? " + question.title() + System.lineSeparator() + body;
  }

  private static String prompt(Question question) {
    return question.options().isEmpty()
        ? "> "
        : "[" + String.join("/", question.options()) + "] > ";
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
