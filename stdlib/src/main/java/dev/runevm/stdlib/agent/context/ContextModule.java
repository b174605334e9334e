package dev.runevm.stdlib.agent.context;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Default;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneField;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.agent.AgentWorld;
import dev.runevm.stdlib.agent.Outcomes;
import dev.runevm.stdlib.agent.context.ContextEntry.Role;

/** The face of the workflow's context in scripts. */
@RuneModule(path = "context", doc = "The context of the workflow: a stack of what agents know.")
@RuneType(name = "Entry", java = ContextEntry.class, doc = "One entry of a context.")
final class ContextModule {
  private ContextModule() {}

  @RuneFunction(
      doc = "Puts a note on top; every agent that is sent a message from now on knows it.",
      requires = Capability.CONTEXT,
      example = "context::push(\"the tests need a database\")?;")
  @Returns("Result<(), session::AgentError>")
  static RuneStruct push(RuneContext context, String text) {
    return Outcomes.done(() -> stack(context).push(Role.NOTE, text));
  }

  @RuneFunction(
      doc = "Removes the top entries; `Err` if there are fewer, and then nothing changes.",
      requires = Capability.CONTEXT,
      example = "context::push(\"a\")?; context::pop(1)?; assert!(context::pop(1).is_err());")
  @Returns("Result<(), session::AgentError>")
  static RuneStruct pop(RuneContext context, @Default("1") long count) {
    return Outcomes.done(() -> stack(context).pop(count));
  }

  @RuneFunction(
      doc = "Names the present state; a name used again moves.",
      requires = Capability.CONTEXT,
      example = "context::checkpoint(\"start\")?;")
  @Returns("Result<(), session::AgentError>")
  static RuneStruct checkpoint(RuneContext context, String name) {
    return Outcomes.done(() -> stack(context).checkpoint(name));
  }

  @RuneFunction(
      doc = "Goes back to a named state; its checkpoint stays.",
      requires = Capability.CONTEXT,
      example =
          """
          context::checkpoint("start")?;
          context::push("a wrong way")?;
          context::rollback("start")?;
          assert_eq!(context::entries()?.len(), 1);
          """)
  @Returns("Result<(), session::AgentError>")
  static RuneStruct rollback(RuneContext context, String name) {
    return Outcomes.done(() -> stack(context).rollback(name));
  }

  @RuneFunction(
      doc = "Removes all but the system prompt, and all checkpoints.",
      requires = Capability.CONTEXT,
      example =
          "context::push(\"a\")?; context::reset()?; assert_eq!(context::entries()?.len(), 1);")
  @Returns("Result<(), session::AgentError>")
  static RuneStruct reset(RuneContext context) {
    return Outcomes.done(() -> stack(context).reset());
  }

  @RuneFunction(
      doc = "A summary in one line; changes nothing.",
      requires = Capability.CONTEXT,
      example =
          "context::push(\"a\")?; context::push(\"b\")?; assert_eq!(context::summarize()?, \"a;"
              + " b\");")
  @Returns("Result<String, session::AgentError>")
  static RuneStruct summarize(RuneContext context) {
    return Outcomes.result(() -> RuneString.of(stack(context).summarize()));
  }

  @RuneFunction(
      doc = "Puts a summary in the place of the top entry.",
      requires = Capability.CONTEXT,
      example = "context::push(\"long\")?; context::replace_top(\"short\")?;")
  @Returns("Result<(), session::AgentError>")
  static RuneStruct replaceTop(RuneContext context, String summary) {
    return Outcomes.done(() -> stack(context).replaceTop(summary));
  }

  @RuneFunction(
      doc = "All entries, the system prompt first.",
      requires = Capability.CONTEXT,
      example = "assert_eq!(context::entries()?[0].role, \"system\");")
  @Returns("Result<Vec<Entry>, session::AgentError>")
  static RuneStruct entries(RuneContext context) {
    return Outcomes.result(() -> RuneVec.of(stack(context).entries().toArray()));
  }

  @RuneField(doc = "Who or what it comes from: `system`, `human`, `agent` or `note`.")
  static String role(ContextEntry entry) {
    return entry.role().label();
  }

  @RuneField(doc = "What it says.")
  static String text(ContextEntry entry) {
    return entry.text();
  }

  private static ContextStack stack(RuneContext context) {
    return AgentWorld.of(context).context();
  }
}
