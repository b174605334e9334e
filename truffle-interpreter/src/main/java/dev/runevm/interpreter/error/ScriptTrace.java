package dev.runevm.interpreter.error;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a script was when an error happened: the functions that were being called or awaited, the
 * innermost first.
 */
public final class ScriptTrace {
  private ScriptTrace() {}

  /**
   * One function.
   *
   * @param function its name
   * @param section the place in it; null if it was compiled without debug information or is native
   */
  public record Frame(String function, SourceSection section) {
    /** {@code path:line:column}, or null without a place. */
    public String place() {
      return section == null
          ? null
          : section.getSource().getName()
              + ":"
              + section.getStartLine()
              + ":"
              + section.getStartColumn();
    }
  }

  /** The frames of an error, those of awaited coroutines included. */
  @TruffleBoundary
  public static List<Frame> of(RuneError error) {
    List<Frame> frames = new ArrayList<>(error.earlierFrames());
    List<TruffleStackTraceElement> elements = TruffleStackTrace.getStackTrace(error);
    if (elements != null) {
      for (TruffleStackTraceElement element : elements) {
        add(frames, element);
      }
    }
    return List.copyOf(frames);
  }

  /**
   * The error as whoever awaits the coroutine gets it: without a place, so that it gets the one of
   * the {@code await}, and remembering the frames within the coroutine.
   *
   * @param body what runs the coroutine: the last frame that belongs to it
   */
  @TruffleBoundary
  public static RuneError crossing(RuneError error, CallTarget body) {
    List<Frame> frames = new ArrayList<>(error.earlierFrames());
    List<TruffleStackTraceElement> elements = TruffleStackTrace.getStackTrace(error);
    if (elements != null) {
      for (TruffleStackTraceElement element : elements) {
        add(frames, element);
        if (element.getTarget() == body) {
          break;
        }
      }
    }
    return error.crossing(List.copyOf(frames));
  }

  private static void add(List<Frame> frames, TruffleStackTraceElement element) {
    RootNode root = element.getTarget().getRootNode();
    if (root.isInternal()) {
      return;
    }
    Node location = element.getLocation();
    SourceSection section =
        location == null ? root.getSourceSection() : location.getEncapsulatingSourceSection();
    frames.add(new Frame(root.getName(), section));
  }
}
