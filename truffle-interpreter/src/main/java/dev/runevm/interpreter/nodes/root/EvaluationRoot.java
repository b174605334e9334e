package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.interop.Entry;
import dev.runevm.interpreter.interop.ModuleObject;
import dev.runevm.interpreter.interop.ProgramOutcome;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;

/** Evaluates a unit: runs a script or a program, or gives the exports of a module. */
public final class EvaluationRoot extends RootNode {
  private final LoadedUnit unit;
  private final ScriptCode script;

  /** Evaluates this unit. */
  public EvaluationRoot(RuneLanguage language, LoadedUnit unit) {
    super(language.ofRoots());
    this.unit = unit;
    this.script = unit.script().orElse(null);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    RuneContext context = RuneContext.get(this);
    if (!context.program().isEmpty()) {
      return ProgramOutcome.of(context, unit, context.program());
    }
    if (script != null) {
      return Entry.call(context, script, frame.getArguments());
    }
    unit.requireGrants(context);
    return ModuleObject.of(unit);
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
