package dev.runevm.interpreter.error;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import dev.runevm.interpreter.ProgramRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said about an error that ended a program.
 *
 * @param message what is wrong; null if the error has no text
 * @param cause what sort of error it is
 * @param kind the name of its {@link ErrorKind}, if it has one
 * @param help what to do about it, if that is known
 * @param place where it happened, if that is known
 * @param frames the calls, innermost first
 */
public record ErrorReport(
    String message,
    Cause cause,
    Optional<String> kind,
    Optional<String> help,
    Optional<Place> place,
    List<Frame> frames) {

  /** What sort of error ends a program. */
  public enum Cause {
    /** The program did something wrong. */
    PROGRAM,
    /** It was not run: its message is a rendered list of problems. */
    REJECTED,
    /** The JVM's stack or memory ran out. */
    EXHAUSTED
  }

  /**
   * A part of a source text. Lines and columns count from 1; the end is inclusive.
   *
   * @param source the name of the source
   * @param text the first line of the part
   */
  public record Place(
      String source, String text, int line, int column, int endLine, int endColumn) {
    /** The place of a section; empty if its text is not there. */
    public static Optional<Place> of(SourceSection section) {
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

  /**
   * A call.
   *
   * @param function the name of the called function; empty for a script
   * @param place where in it the next call, or the error, happened
   */
  public record Frame(String function, Optional<Place> place) {}

  /** The report of an error that was thrown outside of any polyglot engine. */
  public static ErrorReport of(AbstractTruffleException error) {
    List<Frame> frames = frames(error);
    return new ErrorReport(
        error.getMessage(),
        error instanceof ProgramRejected ? Cause.REJECTED : Cause.PROGRAM,
        error instanceof RuneError own ? Optional.of(own.kind().name()) : Optional.empty(),
        error instanceof RuneError own ? own.help() : Optional.empty(),
        place(error.getLocation())
            .or(() -> frames.stream().flatMap(frame -> frame.place().stream()).findFirst()),
        frames);
  }

  /** The report of the end of the JVM's stack. */
  public static ErrorReport of(StackOverflowError error) {
    return new ErrorReport(
        "The stack overflowed",
        Cause.EXHAUSTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<Frame> frames(AbstractTruffleException error) {
    List<Frame> frames = new ArrayList<>();
    for (TruffleStackTraceElement element : TruffleStackTrace.getStackTrace(error)) {
      RootNode root = element.getTarget().getRootNode();
      if (!root.isInternal()) {
        String name = root.getName();
        frames.add(new Frame(name == null ? "" : name, place(element.getLocation())));
      }
    }
    return frames;
  }

  private static Optional<Place> place(Node node) {
    return node == null ? Optional.empty() : Place.of(node.getEncapsulatingSourceSection());
  }
}
