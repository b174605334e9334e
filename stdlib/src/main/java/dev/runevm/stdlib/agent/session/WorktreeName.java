package dev.runevm.stdlib.agent.session;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentException.Kind;
import java.util.regex.Pattern;

/** The name of a worktree, such as {@code wt/feat-auth}: it becomes a branch and a folder. */
final class WorktreeName {
  private static final int MAXIMUM_LENGTH = 200;
  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

  private WorktreeName() {}

  /** Refuses what would not be safe as a branch and a folder below the repository. */
  static String check(String name) throws AgentException {
    if (name.length() > MAXIMUM_LENGTH) {
      throw refusal(name, "it is longer than " + MAXIMUM_LENGTH + " characters");
    }
    if (!ACCEPTABLE.matcher(name).matches()) {
      throw refusal(
          name, "use letters, digits and `.`, `_`, `-`, `/`, beginning with a letter or digit");
    }
    if (name.contains("..")
        || name.contains("//")
        || name.endsWith("/")
        || name.endsWith(".lock")) {
      throw refusal(name, "it contains `..` or `//` or ends in `/` or `.lock`");
    }
    return name;
  }

  private static AgentException refusal(String name, String why) {
    return new AgentException(
        Kind.WORKTREE_REFUSED, "`" + name + "` cannot name a worktree: " + why);
  }
}
