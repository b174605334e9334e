package dev.runevm.interpreter.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.advice.Advice;
import dev.runevm.interpreter.value.InteropKeys;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.capability.Capability;
import java.util.List;
import java.util.Optional;

/**
 * A run-time error of a script. It unwinds the whole execution to the host; a script cannot catch
 * it.
 *
 * <p>Operators throw it without a place; the node that called the operator adds its own with {@link
 * #at}. Frames are those that Truffle collects.
 *
 * <p>An embedder tells errors apart by the member {@code kind} of the exception's guest object: the
 * name of an {@link ErrorKind}. Its member {@code help}, if it has one, says what to do.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneError extends AbstractTruffleException {
  private static final long serialVersionUID = 1L;
  private static final String KIND = "kind";
  private static final String HELP = "help";

  private final ErrorKind kind;
  private final transient Object[] arguments;
  private final String help;

  private RuneError(
      ErrorKind kind, Object[] arguments, String help, Throwable cause, Node location) {
    super(kind.message(arguments), cause, UNLIMITED_STACK_TRACE, location);
    this.kind = kind;
    this.arguments = arguments;
    this.help = help;
  }

  /**
   * An error.
   *
   * @param arguments as many as the message has, each with a readable {@code toString}; types are
   *     written as their display paths
   */
  @TruffleBoundary
  public static RuneError of(ErrorKind kind, Object... arguments) {
    if (arguments.length != kind.parameters()) {
      throw new IllegalArgumentException(kind + " takes " + kind.parameters() + " arguments");
    }
    return new RuneError(kind, arguments, null, null, null);
  }

  /** A panic with this reason. */
  @TruffleBoundary
  public static RuneError panic(String reason) {
    return of(ErrorKind.PANIC, reason);
  }

  /** A function needs a capability that was not granted. */
  @TruffleBoundary
  public static RuneError missingCapability(String function, Capability capability) {
    return of(ErrorKind.MISSING_CAPABILITY, function, capability.id(), capability.id());
  }

  /** A value has another type than the one that is needed. */
  @TruffleBoundary
  public static RuneError expectedType(RuneType expected, Object found) {
    return of(ErrorKind.EXPECTED_TYPE, expected, RuneType.of(found));
  }

  /** A binary operation, by the name of its protocol, that these operands do not have. */
  @TruffleBoundary
  public static RuneError unsupportedBinary(String operation, Object left, Object right) {
    return of(
        ErrorKind.UNSUPPORTED_BINARY_OPERATION, operation, RuneType.of(left), RuneType.of(right));
  }

  /** A unary operation, by the name of its protocol, that this operand does not have. */
  @TruffleBoundary
  public static RuneError unsupportedUnary(String operation, Object operand) {
    return of(ErrorKind.UNSUPPORTED_UNARY_OPERATION, operation, RuneType.of(operand));
  }

  /** The same error at a place in the program, if it has none yet. */
  @TruffleBoundary
  public RuneError at(Node place) {
    return getLocation() != null || place == null
        ? this
        : new RuneError(kind, arguments, help, getCause(), place);
  }

  /** The same error with advice that does not follow from its kind and arguments alone. */
  @TruffleBoundary
  public RuneError withHelp(String advice) {
    return new RuneError(kind, arguments, advice, getCause(), getLocation());
  }

  /** What to do about it, as one line. */
  @TruffleBoundary
  public Optional<String> help() {
    return Optional.ofNullable(help)
        .or(() -> Advice.on(RuneContext.get(null).natives().library(), kind, arguments()));
  }

  /** What kind of error it is. */
  public ErrorKind kind() {
    return kind;
  }

  /** The arguments of its message. */
  public List<Object> arguments() {
    return List.of(arguments);
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return help().isPresent() ? new InteropKeys(KIND, HELP) : new InteropKeys(KIND);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return member.equals(KIND) || member.equals(HELP) && help().isPresent();
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    if (!isMemberReadable(member)) {
      throw UnknownIdentifierException.create(member);
    }
    return member.equals(KIND) ? kind.name() : help().orElseThrow();
  }
}
