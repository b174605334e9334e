package dev.runevm.interpreter.nodes.literal;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.value.RuneString;
import java.nio.charset.StandardCharsets;

/** A new string with the same text each time; the bytes are shared until it is changed. */
public final class StringLiteral extends Expression {
  private final String text;

  @CompilationFinal(dimensions = 0)
  private final byte[] utf8;

  /** This text. */
  public StringLiteral(String text) {
    this.text = text;
    this.utf8 = text.getBytes(StandardCharsets.UTF_8);
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The text in UTF-8, not to be changed. */
  public byte[] utf8() {
    return utf8;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return RuneString.shared(utf8);
  }
}
