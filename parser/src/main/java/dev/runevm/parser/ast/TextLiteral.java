package dev.runevm.parser.ast;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.lexer.Characters;
import dev.runevm.parser.syntax.SyntaxToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes strings, characters, bytes, byte strings and the text of templates and f-strings. */
final class TextLiteral {
  private static final int MAX_UNICODE_DIGITS = 8;

  /** Where escapes mean different things. */
  private enum Form {
    TEXT,
    BYTES,
    TEMPLATE,
    FSTRING
  }

  private final SyntaxToken token;
  private final Form form;
  private final String source;
  private final int end;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Where the next character to be decoded stands. */
  private int at;

  private TextLiteral(SyntaxToken token, Form form, int openLength, int closeLength) {
    this.token = token;
    this.form = form;
    this.source = token.source().text();
    this.at = Math.min(token.start() + openLength, token.end());
    this.end = Math.max(this.at, token.end() - closeLength);
  }

  static Decoded<String> string(SyntaxToken token) {
    return new TextLiteral(token, Form.TEXT, 1, closing(token, 1)).text();
  }

  static Decoded<String> templateText(SyntaxToken token) {
    return new TextLiteral(token, Form.TEMPLATE, 0, 0).text();
  }

  static Decoded<String> fstringText(SyntaxToken token) {
    return new TextLiteral(token, Form.FSTRING, 0, 0).text();
  }

  static Decoded<LiteralValue> byteString(SyntaxToken token) {
    return new TextLiteral(token, Form.BYTES, 2, closing(token, 2)).bytes();
  }

  static Decoded<LiteralValue> character(SyntaxToken token) {
    return new TextLiteral(token, Form.TEXT, 1, closing(token, 1)).single(false);
  }

  static Decoded<LiteralValue> singleByte(SyntaxToken token) {
    return new TextLiteral(token, Form.BYTES, 2, closing(token, 2)).single(true);
  }

  /** One if the token is closed by the quote it was opened with, else zero. */
  private static int closing(SyntaxToken token, int openLength) {
    String text = token.source().text();
    int last = token.end() - 1;
    char quote = text.charAt(Math.min(token.start() + openLength - 1, last));
    return last > token.start() + openLength - 1 && text.charAt(last) == quote ? 1 : 0;
  }

  private Decoded<String> text() {
    StringBuilder out = new StringBuilder(end - at);
    while (at < end) {
      char c = source.charAt(at);
      if (c == '\\') {
        int unit = escape();
        if (unit >= 0) {
          out.appendCodePoint(unit);
        }
      } else {
        out.append(c);
        at += isDoubledBrace(c) ? 2 : 1;
      }
    }
    return Decoded.of(out.toString(), diagnostics);
  }

  private boolean isDoubledBrace(char c) {
    return form == Form.FSTRING
        && (c == '{' || c == '}')
        && at + 1 < end
        && source.charAt(at + 1) == c;
  }

  private Decoded<LiteralValue> bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (at < end) {
      if (source.charAt(at) == '\\') {
        int unit = escape();
        if (unit >= 0) {
          out.write(unit);
        }
      } else {
        int point = source.codePointAt(at);
        at += Character.charCount(point);
        out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Decoded.of(new LiteralValue.Bytes(out.toByteArray()), diagnostics);
  }

  private Decoded<LiteralValue> single(boolean asByte) {
    int unit = at < end ? unit() : -1;
    if (!diagnostics.isEmpty()) {
      return new Decoded<>(Optional.empty(), diagnostics);
    }
    boolean fits = unit >= 0 && at == end && (!asByte || unit < 256);
    if (!fits) {
      return Decoded.failed(badSingle(asByte));
    }
    return Decoded.of(
        asByte ? new LiteralValue.Unsigned(unit) : new LiteralValue.Char(unit), List.of());
  }

  private int unit() {
    int point = source.codePointAt(at);
    if (point == '\\') {
      return escape();
    }
    at += Character.charCount(point);
    boolean unprintable = form == Form.BYTES && (point < ' ' || point > '~');
    return unprintable ? -1 : point;
  }

  private Diagnostic badSingle(boolean asByte) {
    return asByte
        ? Diagnostic.error(Code.BAD_BYTE_LITERAL, token.source(), token.span(), "Bad byte literal")
            .help(
                "a byte literal holds one printable ASCII character or one escape; "
                    + "write `b\"…\"` for several bytes")
        : Diagnostic.error(
                Code.BAD_CHAR_LITERAL, token.source(), token.span(), "Bad character literal")
            .help("a character literal holds exactly one character; write `\"…\"` for a string");
  }

  /** Reads one escape; gives its unit, or -1 if it stands for nothing or is wrong. */
  private int escape() {
    int start = at++;
    if (at >= end) {
      report(Code.EXPECTED_ESCAPE, start, at, "Expected escape sequence");
      return -1;
    }
    int c = source.codePointAt(at);
    at += Character.charCount(c);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '0' -> 0;
      case '\\', '\'', '"' -> c;
      case 'x' -> hexEscape(start);
      case '\n', '\r' -> lineContinuation(start);
      default -> rareEscape(c, start);
    };
  }

  private int rareEscape(int c, int start) {
    if (c == 'u' && form != Form.BYTES) {
      return unicodeEscape(start);
    }
    boolean ofTemplate = form == Form.TEMPLATE && (c == '`' || c == '$');
    if (ofTemplate || form == Form.FSTRING && (c == '{' || c == '}')) {
      return c;
    }
    diagnostics.add(
        Diagnostic.error(
                Code.BAD_ESCAPE_SEQUENCE,
                token.source(),
                new Span(start, at),
                "Bad escape sequence")
            .help(
                "escapes are \\n"
                    + " \\r"
                    + " \\t \\\\ \\0 \\' \\\" \\xHH \\u{H…}; write `\\\\` for a backslash"));
    return -1;
  }

  /** A backslash at the end of a line removes the break and all white space after it. */
  private int lineContinuation(int start) {
    if (isSingle()) {
      report(Code.BAD_ESCAPE_SEQUENCE, start, at, "Bad escape sequence");
      return -1;
    }
    while (at < end && isWhiteSpace(source.charAt(at))) {
      at++;
    }
    return -1;
  }

  private boolean isSingle() {
    return switch (token.kind()) {
      case CHAR, BYTE -> true;
      default -> false;
    };
  }

  private int hexEscape(int start) {
    int high = hexDigit();
    int low = hexDigit();
    if (high < 0 || low < 0) {
      report(Code.BAD_BYTE_ESCAPE, start, at, "Bad byte escape");
      return -1;
    }
    int value = high * 16 + low;
    if (form != Form.BYTES && value > 0x7f) {
      diagnostics.add(
          Diagnostic.error(
                  Code.UNSUPPORTED_UNICODE_BYTE_ESCAPE,
                  token.source(),
                  new Span(start, at),
                  "This form of character escape may only be used with characters in the range"
                      + " [\\x00-\\x7f]")
              .help("write `\\u{" + Integer.toHexString(value) + "}`"));
      return -1;
    }
    return value;
  }

  private int hexDigit() {
    int digit = at < end && source.charAt(at) < 128 ? Character.digit(source.charAt(at), 16) : -1;
    if (digit >= 0) {
      at++;
    }
    return digit;
  }

  private int unicodeEscape(int start) {
    boolean opened = at < end && source.charAt(at) == '{';
    if (opened) {
      at++;
    }
    int digits = 0;
    long value = 0;
    for (int digit = hexDigit(); digit >= 0; digit = hexDigit()) {
      value = digits++ < MAX_UNICODE_DIGITS ? value * 16 + digit : Long.MAX_VALUE;
    }
    boolean closed = at < end && source.charAt(at) == '}';
    if (closed) {
      at++;
    }
    boolean scalar = value <= Character.MAX_CODE_POINT && (value < 0xd800 || value > 0xdfff);
    if (!opened || !closed || digits == 0 || !scalar) {
      diagnostics.add(
          Diagnostic.error(
                  Code.BAD_UNICODE_ESCAPE,
                  token.source(),
                  new Span(start, at),
                  "Bad unicode escape")
              .help("write the character's code in hexadecimal, as in `\\u{1f600}`"));
      return -1;
    }
    return (int) value;
  }

  private void report(Code code, int start, int stop, String message) {
    diagnostics.add(Diagnostic.error(code, token.source(), new Span(start, stop), message));
  }

  private static boolean isWhiteSpace(char c) {
    return Characters.isWhiteSpace(c);
  }
}
