package dev.runevm.stdlib.http;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.json.Json;
import dev.runevm.stdlib.time.RuneDuration;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The methods of {@code RequestBuilder}. */
@RunePart(of = HttpModule.class, type = "RequestBuilder")
final class RequestFunctions {
  private RequestFunctions() {}

  @RuneMethod(
      doc = "Adds a header. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").header("Accept", "text/plain");
          """)
  static RequestBuilder header(RequestBuilder self, String name, String value) {
    self.header(name, value);
    return self;
  }

  @RuneMethod(
      doc = "Adds credentials: a name and perhaps a password. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").basic_auth("ada", Some("secret"));
          """)
  static RequestBuilder basicAuth(
      RequestBuilder self, String username, @OfType("std::option::Option") RuneStruct password) {
    String secret = password.is(BuiltinTypes.SOME) ? text(password.get(0)) : "";
    byte[] credentials = (username + ":" + secret).getBytes(StandardCharsets.UTF_8);
    self.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    return self;
  }

  @RuneMethod(
      doc = "Adds a token as credentials. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").bearer_auth("token");
          """)
  static RequestBuilder bearerAuth(RequestBuilder self, String token) {
    self.header("Authorization", "Bearer " + token);
    return self;
  }

  @RuneMethod(
      doc = "Asks for a version of HTTP. Gives the request.",
      example =
          """
          use http::{Client, Version};
          let request = Client::new().get("http://localhost/").version(Version::HTTP_11);
          """)
  static RequestBuilder version(RequestBuilder self, Version version) {
    self.version(version);
    return self;
  }

  @RuneMethod(
      doc =
          "For programs of the original that run in a browser; nothing happens here. Gives the"
              + " request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").fetch_mode_no_cors();
          """)
  static RequestBuilder fetchModeNoCors(RequestBuilder self) {
    return self;
  }

  @RuneMethod(
      doc = "Sets the body. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").body_bytes(b"hello");
          """)
  static RequestBuilder bodyBytes(RequestBuilder self, RuneBytes bytes) {
    self.body(bytes.toArray());
    return self;
  }

  @RuneMethod(
      name = "body",
      doc = "Sets the body to a text in UTF-8. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").body("hello");
          """)
  static RequestBuilder bodyText(RequestBuilder self, String text) {
    self.body(text.getBytes(StandardCharsets.UTF_8));
    return self;
  }

  @RuneMethod(
      doc =
          "Sets the body to a value as JSON, and the header `Content-Type`. What is no data is an"
              + " `Err` when it is sent. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").json(#{ name: "Ada" });
          """)
  static RequestBuilder json(RequestBuilder self, Object value) {
    RuneStruct text = Json.write(value);
    if (text.is(BuiltinTypes.ERR)) {
      self.problem(text.get(0).toString());
    } else {
      self.header("Content-Type", "application/json");
      self.body(((RuneBytes) text.get(0)).toArray());
    }
    return self;
  }

  @RuneMethod(
      doc = "Sets how long to wait for the answer. Gives the request.",
      example =
          """
          let request = http::Client::new().post("http://localhost/").timeout(time::Duration::SECOND);
          """)
  static RequestBuilder timeout(RequestBuilder self, RuneDuration timeout) {
    self.timeout(timeout.toJava());
    return self;
  }

  @RuneMethod(
      doc = "Sends it; gives a future of the answer.",
      example =
          """
          let request = http::Client::new().get("file:///etc/hosts");
          assert!(request.send().await.is_err());
          """,
      requires = Capability.HTTP)
  @Returns("std::future::Future<Result<Response, Error>>")
  static RuneFuture send(RuneContext context, RequestBuilder self) {
    return HttpModule.send(context, self);
  }

  private static String text(Object value) {
    if (value instanceof RuneString text) {
      return text.toString();
    }
    throw RuneError.expectedType(BuiltinTypes.STRING, value);
  }
}
