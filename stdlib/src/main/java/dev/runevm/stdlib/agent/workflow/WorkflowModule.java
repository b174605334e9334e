package dev.runevm.stdlib.agent.workflow;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneField;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.Outcomes;
import java.util.Optional;

/** The face of workflows and state machines in scripts. */
@RuneModule(
    path = "workflow",
    doc = "Workflows as values, and state machines.",
    prelude = {"Workflow", "StateMachine"})
@RuneType(name = "Workflow", java = Workflow.class, doc = "A sequence of steps, each for an agent.")
@RuneType(name = "Step", java = WorkflowStep.class, doc = "A step of a workflow.")
@RuneType(
    name = "StateMachine",
    java = ScriptMachine.class,
    doc = "States with handlers, and transitions with conditions.")
final class WorkflowModule {
  private WorkflowModule() {}

  @RuneFunction(
      name = "new",
      type = "Workflow",
      doc = "A workflow without steps.",
      example = "assert_eq!(Workflow::new().steps().len(), 0);")
  static Workflow newWorkflow() {
    return new Workflow();
  }

  @RuneMethod(
      doc = "Adds a step at the end.",
      example = "let w = Workflow::new(); w.add_step(\"plan\", \"claude-code\");")
  static void addStep(Workflow workflow, String name, String agent) {
    workflow.addStep(name, agent);
  }

  @RuneMethod(
      doc = "The steps in order.",
      example =
          "let w = Workflow::new(); w.add_step(\"plan\", \"a\"); assert_eq!(w.steps()[0].name,"
              + " \"plan\");")
  static RuneVec steps(Workflow workflow) {
    return RuneVec.of(workflow.steps().toArray());
  }

  @RuneMethod(
      doc = "Removes each step that repeats the one before it.",
      example =
          """
          let w = Workflow::new();
          w.add_step("test", "a");
          w.add_step("test", "a");
          w.optimize();
          assert_eq!(w.steps().len(), 1);
          """)
  static void optimize(Workflow workflow) {
    workflow.optimize();
  }

  @RuneField(doc = "What is to be done.")
  static String name(WorkflowStep step) {
    return step.name();
  }

  @RuneField(doc = "Who does it.")
  static String agent(WorkflowStep step) {
    return step.agent();
  }

  @RuneFunction(
      name = "new",
      type = "StateMachine",
      doc = "A machine without states.",
      example = "assert!(StateMachine::new().current().is_none());")
  static ScriptMachine newMachine() {
    return new ScriptMachine(new StateMachine<>());
  }

  @RuneMethod(
      doc =
          "Adds a state with the function that is called with the event when the state is entered;"
              + " the first state is the current one. Gives the machine.",
      example =
          "assert_eq!(StateMachine::new().state(\"idle\", |e| ()).current(), Some(\"idle\"));")
  static ScriptMachine state(ScriptMachine machine, String name, @Callable Object handler) {
    return change(machine, () -> machine.machine().state(name, handler));
  }

  @RuneMethod(
      doc =
          "Adds a transition with the condition that is called with the event and holds if it gives"
              + " exactly `true`. Gives the machine.",
      example =
          """
          let m = StateMachine::new()
              .state("off", |e| ())
              .state("on", |e| ())
              .transition("off", "on", |e| e == "press");
          m.send("press")?;
          assert_eq!(m.current(), Some("on"));
          """)
  static ScriptMachine transition(
      ScriptMachine machine, String from, String to, @Callable Object condition) {
    return change(machine, () -> machine.machine().transition(from, to, condition));
  }

  @RuneMethod(
      doc = "The name of the current state, or `None` if the machine has no states.",
      example = "assert!(StateMachine::new().current().is_none());")
  static Optional<String> current(ScriptMachine machine) {
    return machine.machine().current();
  }

  @RuneMethod(
      doc = "The names of the states in the order of their addition.",
      example = "assert_eq!(StateMachine::new().state(\"a\", |e| ()).states(), [\"a\"]);")
  static RuneVec states(ScriptMachine machine) {
    return RuneVec.of(machine.machine().states().stream().map(RuneString::of).toArray());
  }

  @RuneMethod(
      doc =
          "Goes along the first transition from the current state whose condition holds for the"
              + " event, and calls the handler of the state that is entered. `Ok(true)` if there"
              + " was one; `Err` if the handler gave an `Err`.",
      example = "assert_eq!(StateMachine::new().state(\"a\", |e| ()).send(\"event\"), Ok(false));")
  @Returns("Result<bool, E>")
  static RuneStruct send(RuneContext context, ScriptMachine machine, Object event) {
    Optional<Object> handler =
        machine.machine().advance(condition -> Boolean.TRUE.equals(context.call(condition, event)));
    if (handler.isEmpty()) {
      return Outcomes.result(() -> false);
    }
    Object outcome = context.call(handler.get(), event);
    return Outcomes.isError(outcome) ? (RuneStruct) outcome : Outcomes.result(() -> true);
  }

  private static ScriptMachine change(ScriptMachine machine, Outcomes.Action action) {
    try {
      action.run();
    } catch (AgentException refusal) {
      throw RuneError.panic(refusal.getMessage());
    }
    return machine;
  }
}
