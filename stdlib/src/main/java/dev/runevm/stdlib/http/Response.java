package dev.runevm.stdlib.http;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer to a request. Its body is taken once. */
final class Response implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("http::Response");

  private static final int MAXIMUM_SIZE = 64 << 20;
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private final HttpResponse<InputStream> answer;
  private boolean taken;

  Response(HttpResponse<InputStream> answer) {
    this.answer = answer;
  }

  StatusCode status() {
    return StatusCode.of(answer.statusCode());
  }

  Version version() {
    return Version.of(answer.version());
  }

  /** The size of the body if the server has told it. */
  OptionalLong contentLength() {
    return answer.headers().firstValueAsLong("content-length");
  }

  Optional<String> header(String name) {
    return answer.headers().firstValue(name);
  }

  /** The body, to be read on another thread; taking it again is a panic. */
  InputStream takeBody() {
    if (taken) {
      throw RuneError.panic("the body of this response has been taken before");
    }
    taken = true;
    return answer.body();
  }

  /** All of a body; more than 64 MiB is a failure. */
  static byte[] read(InputStream body) throws IOException {
    try (body) {
      byte[] content = body.readNBytes(MAXIMUM_SIZE + 1);
      if (content.length > MAXIMUM_SIZE) {
        throw new HttpFailure("the body of the response is larger than 64 MiB");
      }
      return content;
    }
  }

  /** In which encoding the body is, if it is text. */
  Charset charset() {
    Matcher named = CHARSET.matcher(header("content-type").orElse(""));
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String debugForm() {
    return "Response { status: " + answer.statusCode() + " }";
  }
}
