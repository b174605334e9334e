package dev.runevm.stdlib.http;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.json.Json;
import dev.runevm.stdlib.std.ErrorValues;
import dev.runevm.stdlib.std.Traits;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/** The face of HTTP in scripts; requests, status codes and versions have classes of their own. */
@RuneModule(
    path = "http",
    doc =
        """
        Requests over the network.

        They need the capability `http`, which can be granted for some hosts only: \
        `--allow http=api.example.org`. Up to ten redirections are followed, to granted hosts; \
        credentials are not carried to another one. Waiting for an answer ends after 30 seconds \
        unless a request says otherwise.\
        """)
@RuneType(name = "Client", doc = "What sends requests.", java = Client.class)
@RuneType(name = "RequestBuilder", doc = "A request to be sent.", java = RequestBuilder.class)
@RuneType(name = "Response", doc = "The answer to a request.", java = Response.class)
@RuneType(name = "Error", doc = "Why a request failed.", java = HttpError.class)
@RuneType(
    name = "StatusCode",
    doc = "How a server answers.",
    java = StatusCode.class,
    traits = {Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "Version",
    doc = "A version of HTTP.",
    java = Version.class,
    traits = {Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
final class HttpModule {
  static final String NEEDS_SERVER = "needs a server that answers";

  /** What waits for the network. */
  @FunctionalInterface
  private interface Work {
    Object run() throws IOException, InterruptedException;
  }

  private HttpModule() {}

  @RuneFunction(
      doc = "Sends a request for a URL; gives a future of the answer.",
      example =
          """
          let error = http::get("ftp://example.org").await.unwrap_err();
          assert!(`${error}`.contains("http://"));
          """,
      requires = Capability.HTTP)
  @Returns("std::future::Future<Result<Response, Error>>")
  static RuneFuture get(RuneContext context, String url) {
    return send(context, new RequestBuilder("GET", url));
  }

  @RuneFunction(
      name = "new",
      type = "Client",
      doc = "A client.",
      example =
          """
          let request = http::Client::new().get("http://localhost/");
          """,
      requires = Capability.HTTP)
  static Client createClient() {
    return new Client();
  }

  @RuneMethod(
      name = "get",
      doc = "A request with the method GET, to be sent.",
      example =
          """
          let request = http::Client::new().get("http://localhost/");
          """,
      requires = Capability.HTTP)
  static RequestBuilder requestGet(Client self, String url) {
    return new RequestBuilder("GET", url);
  }

  @RuneMethod(
      name = "post",
      doc = "A request with the method POST, to be sent.",
      example =
          """
          let request = http::Client::new().post("http://localhost/");
          """,
      requires = Capability.HTTP)
  static RequestBuilder requestPost(Client self, String url) {
    return new RequestBuilder("POST", url);
  }

  @RuneMethod(
      name = "put",
      doc = "A request with the method PUT, to be sent.",
      example =
          """
          let request = http::Client::new().put("http://localhost/");
          """,
      requires = Capability.HTTP)
  static RequestBuilder requestPut(Client self, String url) {
    return new RequestBuilder("PUT", url);
  }

  @RuneMethod(
      name = "patch",
      doc = "A request with the method PATCH, to be sent.",
      example =
          """
          let request = http::Client::new().patch("http://localhost/");
          """,
      requires = Capability.HTTP)
  static RequestBuilder requestPatch(Client self, String url) {
    return new RequestBuilder("PATCH", url);
  }

  @RuneMethod(
      name = "delete",
      doc = "A request with the method DELETE, to be sent.",
      example =
          """
          let request = http::Client::new().delete("http://localhost/");
          """,
      requires = Capability.HTTP)
  static RequestBuilder requestDelete(Client self, String url) {
    return new RequestBuilder("DELETE", url);
  }

  @RuneMethod(
      name = "head",
      doc = "A request with the method HEAD, to be sent.",
      example =
          """
          let request = http::Client::new().head("http://localhost/");
          """,
      requires = Capability.HTTP)
  static RequestBuilder requestHead(Client self, String url) {
    return new RequestBuilder("HEAD", url);
  }

  @RuneMethod(
      doc =
          "Takes the body as text, in the encoding that the server names or else UTF-8; at most 64"
              + " MiB.",
      noExample = NEEDS_SERVER)
  @Returns("std::future::Future<Result<String, Error>>")
  static RuneFuture text(RuneContext context, Response self) {
    InputStream body = self.takeBody();
    Charset charset = self.charset();
    return future(context, () -> RuneString.of(new String(Response.read(body), charset)));
  }

  @RuneMethod(doc = "Takes the body; at most 64 MiB.", noExample = NEEDS_SERVER)
  @Returns("std::future::Future<Result<Bytes, Error>>")
  static RuneFuture bytes(RuneContext context, Response self) {
    InputStream body = self.takeBody();
    return future(context, () -> RuneBytes.of(Response.read(body)));
  }

  @RuneMethod(
      doc = "Takes the body as JSON, see `json::from_bytes`; at most 64 MiB.",
      noExample = NEEDS_SERVER)
  @Returns("std::future::Future<Result<T, Error>>")
  static RuneFuture json(RuneContext context, Response self) {
    InputStream body = self.takeBody();
    return future(context, () -> value(Json.parse(Response.read(body))));
  }

  @RuneMethod(doc = "How the server answered.", noExample = NEEDS_SERVER)
  static StatusCode status(Response self) {
    return self.status();
  }

  @RuneMethod(doc = "In which version of HTTP it answered.", noExample = NEEDS_SERVER)
  static Version version(Response self) {
    return self.version();
  }

  @RuneMethod(
      doc = "The size of the body in bytes, if the server has told it.",
      noExample = NEEDS_SERVER)
  @Returns("Option<u64>")
  static RuneStruct contentLength(Response self) {
    OptionalLong length = self.contentLength();
    return length.isPresent()
        ? BuiltinTypes.some(UnsignedLong.of(length.getAsLong()))
        : BuiltinTypes.none();
  }

  @RuneMethod(doc = "The first header of a name, in any case.", noExample = NEEDS_SERVER)
  static Optional<String> header(Response self, String name) {
    return self.header(name);
  }

  @RuneMethod(
      doc = "What went wrong.",
      example =
          """
          let error = http::get("nowhere").await.unwrap_err();
          assert!(`${error}`.contains("nowhere"));
          """)
  static String displayFmt(HttpError self) {
    return self.message();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          """
          let error = http::get("nowhere").await.unwrap_err();
          assert!(format!("{:?}", error).starts_with("Error("));
          """)
  static String debugFmt(HttpError self) {
    return ErrorValues.debug(self);
  }

  /** A future of the answer to a request. */
  static RuneFuture send(RuneContext context, RequestBuilder request) {
    return context
        .scheduler()
        .operation(
            promise -> {
              Exchange exchange = new Exchange(Connections.of(context), request);
              String problem = "error sending request for url (" + request.url() + "): ";
              start(promise, problem, exchange::run);
            });
  }

  private static RuneFuture future(RuneContext context, Work work) {
    return context
        .scheduler()
        .operation(promise -> start(promise, "error decoding response body: ", work));
  }

  private static void start(Promise promise, String problem, Work work) {
    Thread.ofVirtual().name("rune-http").start(() -> promise.resolve(outcome(problem, work)));
  }

  private static RuneStruct outcome(String problem, Work work) {
    try {
      return BuiltinTypes.ok(work.run());
    } catch (HttpFailure failure) {
      return BuiltinTypes.err(new HttpError(failure.getMessage()));
    } catch (IOException | InterruptedException failure) {
      return BuiltinTypes.err(new HttpError(problem + reason(failure)));
    }
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case ConnectException unknown when isUnresolved(unknown) -> "the host is not known";
      case ConnectException refused when refused.getMessage() == null -> "could not connect";
      case Exception other when other.getMessage() == null -> other.getClass().getSimpleName();
      default -> failure.getMessage();
    };
  }

  private static boolean isUnresolved(Throwable failure) {
    return failure instanceof UnresolvedAddressException
        || failure.getCause() != null && isUnresolved(failure.getCause());
  }

  private static Object value(RuneStruct result) throws IOException {
    Object payload = result.get(0);
    if (result.is(BuiltinTypes.ERR)) {
      throw new HttpFailure("error decoding response body: " + payload);
    }
    return payload;
  }
}
