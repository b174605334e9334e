import dev.runevm.interpreter.binding.NativeLibraryProvider;
import dev.runevm.stdlib.StandardLibrary;

/** What a program can call: the core types of std, and the modules for agent workflows. */
module dev.runevm.stdlib {
  requires transitive dev.runevm.interpreter;
  requires com.fasterxml.jackson.core;
  requires java.net.http;
  requires jdk.unsupported;
  requires org.tomlj;

  exports dev.runevm.stdlib;
  exports dev.runevm.stdlib.agent;
  exports dev.runevm.stdlib.agent.backend;
  exports dev.runevm.stdlib.agent.context;
  exports dev.runevm.stdlib.agent.inbox;
  exports dev.runevm.stdlib.agent.session;
  exports dev.runevm.stdlib.agent.workflow;
  exports dev.runevm.stdlib.bench;
  exports dev.runevm.stdlib.host to
      dev.runevm.launcher;

  provides NativeLibraryProvider with
      StandardLibrary;
}
