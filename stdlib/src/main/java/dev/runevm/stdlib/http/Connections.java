package dev.runevm.stdlib.http;

import dev.runevm.interpreter.ContextService;
import dev.runevm.interpreter.RuneContext;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The connections of a context: they end with it. */
final class Connections implements ContextService {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          // Redirections are followed here, to places that may be reached.
          .followRedirects(HttpClient.Redirect.NEVER)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final HttpGate gate;

  private Connections(RuneContext context) {
    this.gate = new HttpGate(context.grants());
  }

  static Connections of(RuneContext context) {
    return context.service(Connections.class, () -> new Connections(context));
  }

  HttpClient client() {
    return client;
  }

  HttpGate gate() {
    return gate;
  }

  @Override
  public void contextClosed() {
    client.shutdownNow();
  }
}
