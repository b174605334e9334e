package dev.runevm.launcher.program;

import dev.runevm.interpreter.error.ErrorReport;
import dev.runevm.interpreter.error.ErrorReport.Cause;
import dev.runevm.interpreter.error.ErrorReport.Frame;
import dev.runevm.interpreter.error.ErrorReport.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** What is to be said about errors that come out of the polyglot engine. */
public final class PolyglotErrors {
  private PolyglotErrors() {}

  /** The report of an error of a program, whose context must still be open. */
  public static ErrorReport report(PolyglotException error) {
    List<Frame> frames = frames(error);
    return new ErrorReport(
        error.getMessage(),
        cause(error),
        member(error, "kind"),
        member(error, "help"),
        place(error.getSourceLocation())
            .or(() -> frames.stream().flatMap(frame -> frame.place().stream()).findFirst()),
        frames);
  }

  private static Cause cause(PolyglotException error) {
    if (error.isSyntaxError()) {
      return Cause.REJECTED;
    }
    return error.isResourceExhausted() ? Cause.EXHAUSTED : Cause.PROGRAM;
  }

  private static Optional<String> member(PolyglotException error, String name) {
    return Optional.ofNullable(error.getGuestObject())
        .filter(object -> object.hasMember(name))
        .map(object -> object.getMember(name).asString());
  }

  private static List<Frame> frames(PolyglotException error) {
    List<Frame> frames = new ArrayList<>();
    for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
      if (frame.isGuestFrame()) {
        String name = frame.getRootName();
        frames.add(new Frame(name == null ? "" : name, place(frame.getSourceLocation())));
      }
    }
    return frames;
  }

  private static Optional<Place> place(SourceSection section) {
    if (section == null || !section.isAvailable() || !section.getSource().hasCharacters()) {
      return Optional.empty();
    }
    int line = section.getStartLine();
    return Optional.of(
        new Place(
            section.getSource().getName(),
            section.getSource().getCharacters(line).toString(),
            line,
            section.getStartColumn(),
            section.getEndLine(),
            section.getEndColumn()));
  }
}
