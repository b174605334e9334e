package dev.runevm.stdlib.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One request and what follows of it: redirections, until there is an answer. */
final class Exchange {
  private static final int MOST_REDIRECTIONS = 10;

  /** What must not be told to another host than the one it was meant for. */
  private static final Set<String> SECRETS = Set.of("authorization", "cookie");

  private final Connections connections;
  private final RequestBuilder request;
  private String method;
  private URI url;
  private byte[] body;
  private List<RequestBuilder.Header> headers;

  Exchange(Connections connections, RequestBuilder request) {
    this.connections = connections;
    this.request = request;
    this.method = request.method();
    this.body = request.body();
    this.headers = request.headers();
  }

  /** Sends it and waits for the head of the answer. */
  Response run() throws IOException, InterruptedException {
    if (request.problem().isPresent()) {
      throw new HttpFailure(request.problem().get());
    }
    url = connections.gate().url(request.url());
    for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
      HttpResponse<InputStream> answer = send();
      Optional<String> place = answer.headers().firstValue("location");
      if (!isRedirection(answer.statusCode()) || place.isEmpty()) {
        return new Response(answer);
      }
      answer.body().close();
      follow(answer.statusCode(), place.get());
    }
    throw new HttpFailure("too many redirections");
  }

  private HttpResponse<InputStream> send() throws IOException, InterruptedException {
    HttpRequest prepared;
    try {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(url)
              .timeout(request.timeout())
              .version(version())
              .method(
                  method,
                  body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
      headers.forEach(header -> builder.header(header.name(), header.value()));
      prepared = builder.build();
    } catch (IllegalArgumentException problem) {
      throw new HttpFailure("the request cannot be sent: " + problem.getMessage());
    }
    return connections.client().send(prepared, BodyHandlers.ofInputStream());
  }

  private HttpClient.Version version() throws IOException {
    if (request.version().isEmpty()) {
      // Without encryption both sides would have to negotiate, which some servers do not expect.
      return url.getScheme().equalsIgnoreCase("https")
          ? HttpClient.Version.HTTP_2
          : HttpClient.Version.HTTP_1_1;
    }
    Version wanted = request.version().get();
    return wanted.java().orElseThrow(() -> new HttpFailure(wanted + " is not supported"));
  }

  private static boolean isRedirection(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private void follow(int status, String place) throws IOException {
    URI next;
    try {
      next = url.resolve(place);
    } catch (IllegalArgumentException problem) {
      throw new HttpFailure("redirected to `" + place + "`, which is no URL");
    }
    connections.gate().check(next);
    if (url.getScheme().equalsIgnoreCase("https") && !next.getScheme().equalsIgnoreCase("https")) {
      throw new HttpFailure("redirected from https to " + next + ", which is not encrypted");
    }
    if (!origin(next).equals(origin(url))) {
      headers =
          headers.stream()
              .filter(header -> !SECRETS.contains(header.name().toLowerCase(Locale.ROOT)))
              .toList();
    }
    boolean becomesGet = status == 303 || status <= 302 && method.equals("POST");
    if (becomesGet && !method.equals("HEAD")) {
      method = "GET";
      body = new byte[0];
      headers =
          headers.stream()
              .filter(header -> !header.name().toLowerCase(Locale.ROOT).startsWith("content-"))
              .toList();
    }
    url = next;
  }

  private static String origin(URI url) {
    return (url.getScheme() + "://" + url.getHost() + ":" + url.getPort()).toLowerCase(Locale.ROOT);
  }
}
