package dev.runevm.stdlib.http;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request to be sent. */
final class RequestBuilder implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("http::RequestBuilder");
  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LONGEST_TIMEOUT = Duration.ofDays(365);

  private final String method;
  private final String url;
  private final List<Header> headers = new ArrayList<>();
  private byte[] body = new byte[0];
  private Duration timeout = USUAL_TIMEOUT;
  private Optional<Version> version = Optional.empty();
  private Optional<String> problem = Optional.empty();

  RequestBuilder(String method, String url) {
    this.method = method;
    this.url = url;
  }

  /** A header of a request. */
  record Header(String name, String value) {}

  String method() {
    return method;
  }

  String url() {
    return url;
  }

  List<Header> headers() {
    return List.copyOf(headers);
  }

  void header(String name, String value) {
    headers.add(new Header(name, value));
  }

  byte[] body() {
    return body;
  }

  void body(byte[] content) {
    body = content;
  }

  Duration timeout() {
    return timeout;
  }

  /** Sets how long to wait for the answer; more than a year is a year. */
  void timeout(Duration limit) {
    timeout = limit.compareTo(LONGEST_TIMEOUT) > 0 ? LONGEST_TIMEOUT : limit;
  }

  Optional<Version> version() {
    return version;
  }

  void version(Version wanted) {
    version = Optional.of(wanted);
  }

  /** Why it cannot be sent, if that is known already. */
  Optional<String> problem() {
    return problem;
  }

  void problem(String reason) {
    problem = Optional.of(reason);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String debugForm() {
    return "RequestBuilder { method: " + method + ", url: \"" + url + "\" }";
  }
}
