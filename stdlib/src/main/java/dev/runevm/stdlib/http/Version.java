package dev.runevm.stdlib.http;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.net.http.HttpClient;
import java.util.Optional;

/** A version of HTTP. */
enum Version implements RuneValue {
  HTTP_09("HTTP/0.9"),
  HTTP_10("HTTP/1.0"),
  HTTP_11("HTTP/1.1"),
  HTTP_2("HTTP/2.0"),
  HTTP_3("HTTP/3.0");

  static final RuneType TYPE = RuneType.nativeType("http::Version");

  private final String text;

  Version(String text) {
    this.text = text;
  }

  static Version of(HttpClient.Version version) {
    return version == HttpClient.Version.HTTP_2 ? HTTP_2 : HTTP_11;
  }

  /** What the client of the JDK calls it; empty if it does not speak it. */
  Optional<HttpClient.Version> java() {
    return switch (this) {
      case HTTP_11 -> Optional.of(HttpClient.Version.HTTP_1_1);
      case HTTP_2 -> Optional.of(HttpClient.Version.HTTP_2);
      default -> Optional.empty();
    };
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String toString() {
    return text;
  }
}
