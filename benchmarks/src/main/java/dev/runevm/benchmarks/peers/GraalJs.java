package dev.runevm.benchmarks.peers;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Runs a JavaScript file with arguments on GraalJS, which has no command of its own. */
public final class GraalJs {
  private GraalJs() {}

  /** The file and its arguments. */
  public static void main(String[] arguments) throws IOException {
    try (Context context = Context.newBuilder("js").allowAllAccess(true).build()) {
      Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      context.getBindings("js").putMember("arguments", ProxyArray.fromArray(rest));
      context.eval(Source.newBuilder("js", new File(arguments[0])).build());
    }
  }
}
