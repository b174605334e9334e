package dev.runevm.stdlib.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.runevm.stdlib.Scripts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests to a server of this test. */
class HttpModuleTest {
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private HttpServer server;
  private String origin;

  @BeforeEach
  void start() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
    origin = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String secret = exchange.getRequestHeaders().getFirst("Authorization");
    seen.add(exchange.getRequestMethod() + " " + path + " " + body + " " + secret);
    switch (path) {
      case "/json" -> answer(exchange, 200, "{\"n\": [1, 2.5]}".getBytes(StandardCharsets.UTF_8));
      case "/latin" -> {
        exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=ISO-8859-1");
        answer(exchange, 200, new byte[] {(byte) 0xE9});
      }
      case "/there" -> redirect(exchange, 302, "/echo");
      case "/kept" -> redirect(exchange, 307, "/echo");
      case "/circle" -> redirect(exchange, 301, "/circle");
      case "/away" -> redirect(exchange, 302, origin.replace("127.0.0.1", "localhost") + "/echo");
      case "/file" -> redirect(exchange, 302, "file:///etc/hosts");
      case "/hang" -> hang(exchange);
      case "/echo" ->
          answer(
              exchange,
              200,
              (exchange.getRequestMethod() + " " + body).getBytes(StandardCharsets.UTF_8));
      default -> answer(exchange, 404, new byte[0]);
    }
  }

  private void hang(HttpExchange exchange) throws IOException {
    hanging.countDown();
    try {
      assertTrue(released.await(1, TimeUnit.MINUTES));
      answer(exchange, 200, new byte[0]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("X-Name", "value");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, int status, String place) throws IOException {
    exchange.getResponseHeaders().add("Location", place);
    answer(exchange, status, new byte[0]);
  }

  private String run(String grants, String script) {
    return Scripts.run(
        grants.replace("@", origin.substring("http://".length())),
        "use http::{Client, StatusCode, Version}; " + script.replace("@", origin));
  }

  private String run(String script) {
    return run("http,clock", script);
  }

  @Test
  void anAnswer() {
    assertEquals(
        "(200, HTTP/1.1, Some(15), Some(\"value\"), None, {\"n\": [1, 2.5]})",
        run(
            """
            let r = http::get("@/json").await?;
            (r.status(), r.version(), r.content_length(), r.header("x-name"), r.header("no"), r.json().await?)
            """));
  }

  @Test
  void bodiesAsTextAndBytes() {
    assertEquals(
        "(\"é\", [233])",
        run(
            """
            let client = Client::new();
            let text = client.get("@/latin").send().await?.text().await?;
            (text, client.get("@/latin").send().await?.bytes().await?)
            """));
  }

  @Test
  void aBodyIsTakenOnce() {
    assertEquals(
        "! Panicked: the body of this response has been taken before",
        run("let r = http::get(\"@/json\").await?; r.bytes().await?; r.text().await"));
  }

  @ParameterizedTest
  @CsvSource({"get,GET", "post,POST", "put,PUT", "patch,PATCH", "delete,DELETE"})
  void methods(String function, String method) {
    assertEquals(
        "\"" + method + " hello\"",
        run(
            "Client::new().METHOD(\"@/echo\").body_bytes(b\"hello\").send().await?.text().await?"
                .replace("METHOD", function)));
  }

  @Test
  void theHeadAlone() {
    assertEquals(
        "(200, [])",
        run(
            "let r = Client::new().head(\"@/echo\").send().await?; (r.status(),"
                + " r.bytes().await?)"));
  }

  @Test
  void failuresOfTheServerAreAnswers() {
    assertEquals(
        "(404, true, Some(\"Not Found\"))",
        run(
            """
            let status = http::get("@/missing").await?.status();
            (status, status == StatusCode::NOT_FOUND, status.canonical_reason())
            """));
  }

  @Test
  void credentialsAndBodies() {
    run(
        """
        let client = Client::new();
        client.post("@/echo").basic_auth("ada", Some("x")).body("t").send().await?;
        client.post("@/echo").basic_auth("ada", None).json(#{ a: 1 }).send().await?;
        client.get("@/echo").bearer_auth("token").send().await?;
        """);
    assertEquals(
        List.of(
            "POST /echo t Basic YWRhOng=",
            "POST /echo {\"a\":1} Basic YWRhOg==",
            "GET /echo  Bearer token"),
        seen);
  }

  @Test
  void redirectionsAreFollowed() {
    assertEquals(
        "[\"GET \", \"POST hello\", \"GET \"]",
        run(
            """
            let client = Client::new();
            let texts = [];
            for path in ["/there", "/kept", "/away"] {
                texts.push(client.post(`@${path}`).bearer_auth("t").body("hello").send().await?.text().await?);
            }
            texts
            """));
    assertEquals("POST /kept hello Bearer t", seen.get(2));
    assertEquals("POST /echo hello Bearer t", seen.get(3));
    assertEquals("GET /echo  null", seen.get(5), "credentials are not carried to another host");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "@/circle"       | too many redirections
          "@/file"         | `file:///etc/hosts` is no URL of a host
          "ftp://x.org/"   | `ftp://x.org/` is no URL of a host
          "no where"       | `no where` is no URL
          "http://u:p@h/"  | a URL must not hold credentials
          "http://127.0.0.1:1/" | error sending request for url (http://127.0.0.1:1/): could not connect
          """)
  void whatCannotBeReachedIsAnError(String url, String message) {
    String script = "http::get(URL).await".replace("URL", url.replace("@/", origin + "/"));
    String result = Scripts.run("http", script);
    assertTrue(result.startsWith("Err(Error(\"" + message), result);
  }

  @ParameterizedTest
  @CsvSource({
    "'header(\"a b\", \"c\")', the request cannot be sent: invalid header name",
    "'header(\"a\", \"b\\nc\")', the request cannot be sent: invalid header value",
    "'header(\"Host\", \"x\")', the request cannot be sent: restricted header name",
    "'version(Version::HTTP_3)', HTTP/3.0 is not supported",
    "'json(String)', cannot serialize types",
  })
  void whatCannotBeSentIsAnError(String call, String message) {
    String result = run("Client::new().get(\"@/echo\")." + call + ".send().await");
    assertTrue(result.startsWith("Err(Error(\"" + message), result);
    assertTrue(seen.isEmpty());
  }

  @Test
  void nothingIsSentBeforeItIsAwaited() {
    assertEquals("()", run("let never = http::get(\"@/echo\"); ()"));
    assertTrue(seen.isEmpty());
  }

  @Test
  void severalRequestsAtOnceAndATimeout() {
    String result =
        run(
            """
            let slow = Client::new().get("@/hang").timeout(time::Duration::from_millis(50)).send();
            let all = std::future::join([slow, http::get("@/echo")]).await;
            (`${all[0].unwrap_err()}`.ends_with("request timed out"), all[1]?.status())
            """);
    assertEquals("(true, 200)", result);
  }

  @Test
  void closingTheContextEndsARequest() throws Exception {
    String script = "http::get(\"" + origin + "/hang\").await";
    Context context = Scripts.context("http");
    Thread thread = Thread.ofPlatform().start(() -> Scripts.run(context, script));
    assertTrue(hanging.await(1, TimeUnit.MINUTES));
    context.close(true);
    assertTrue(thread.join(Duration.ofMinutes(1)));
  }

  @Test
  void theCapabilityIsNeeded() {
    String result = run("output", "http::get(\"@/echo\")");
    assertTrue(result.startsWith("! `http::get` needs the capability `http`"), result);
  }

  @Test
  void onlyTheHostsThatWereGrantedAreReached() {
    assertEquals("200", run("http=@", "http::get(\"@/echo\").await?.status()"));
    assertEquals("200", run("http=127.0.0.1", "http::get(\"@/echo\").await?.status()"));
    String other = run("http=127.0.0.1:1", "http::get(\"@/echo\").await");
    assertTrue(other.startsWith("Err(Error(\"`http` is granted only for 127.0.0.1:1, not"), other);
    String away = run("http=@", "http::get(\"@/away\").await");
    assertTrue(away.contains("not for localhost:"), away);
    assertEquals("GET /away  null", seen.get(2));
    assertEquals(3, seen.size());
  }
}
