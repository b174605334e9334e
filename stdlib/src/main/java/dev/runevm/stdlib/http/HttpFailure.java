package dev.runevm.stdlib.http;

import java.io.IOException;

/** A request that must not or cannot be sent, or an answer that cannot be used. */
final class HttpFailure extends IOException {
  private static final long serialVersionUID = 1L;

  HttpFailure(String message) {
    super(message);
  }
}
