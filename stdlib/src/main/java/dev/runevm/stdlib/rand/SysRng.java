package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.value.RuneType;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** The random bits of the operating system. */
final class SysRng extends Generator {
  static final RuneType TYPE = RuneType.nativeType("rand::SysRng");

  private final SecureRandom system = new SecureRandom();

  /** So many bytes from the system. */
  static byte[] entropy(int count) {
    return new SysRng().nextBytes(count);
  }

  @Override
  long nextLong() {
    return ByteBuffer.wrap(nextBytes(Long.BYTES)).getLong();
  }

  @Override
  int nextInt() {
    return ByteBuffer.wrap(nextBytes(Integer.BYTES)).getInt();
  }

  @Override
  byte[] nextBytes(int count) {
    byte[] bytes = new byte[count];
    system.nextBytes(bytes);
    return bytes;
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
