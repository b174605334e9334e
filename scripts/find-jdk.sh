# Finds a JDK without starting one. Sourced by ./rune and ./mvnw; POSIX sh, no output, no side effect
# but the variables JDK (its home), JDK_VERSION (its feature version) and JDK_BUILD (its exact version).
#
#   find_jdk LOWEST HIGHEST WISHED
#
# looks at RUNE_JAVA_HOME, JAVA_HOME, the java on the PATH and the usual places for a JDK whose feature
# version lies in LOWEST..HIGHEST. RUNE_JAVA_HOME, where set, is the only candidate: whoever sets it
# means it. Otherwise a JDK of version WISHED comes first, then the others in the order above.

# Sets jdk_feature to the feature version of the JDK in $1, or to 0, and jdk_build to its full version.
jdk_read_version() {
  jdk_feature=0 jdk_build=''
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r jdk_key jdk_value; do
    jdk_value=${jdk_value#\"}
    jdk_value=${jdk_value%\"*}
    case $jdk_key in
    JAVA_VERSION)
      jdk_feature=${jdk_value%%[!0-9]*}
      jdk_build=${jdk_build:-$jdk_value}
      ;;
    JAVA_RUNTIME_VERSION) jdk_build=$jdk_value ;;
    esac
  done <"$1/release"
  jdk_feature=${jdk_feature:-0}
}

# Remembers the JDK in $1 when it is better than what is known; succeeds when the search is over.
jdk_consider() {
  [ -n "$1" ] || return 1
  jdk_read_version "$1"
  [ "$jdk_feature" -ge "$jdk_lowest" ] && [ "$jdk_feature" -le "$jdk_highest" ] || return 1
  if [ -z "$JDK" ] || [ "$jdk_feature" = "$jdk_wished" ]; then
    JDK=$1 JDK_VERSION=$jdk_feature JDK_BUILD=$jdk_build
  fi
  [ "$jdk_feature" = "$jdk_wished" ]
}

jdk_of_path() {
  jdk_java=$(command -v java 2>/dev/null) || return 0
  jdk_java=$(readlink -f "$jdk_java" 2>/dev/null) || return 0
  printf '%s' "${jdk_java%/bin/java}"
}

find_jdk() {
  jdk_lowest=$1 jdk_highest=$2 jdk_wished=$3
  JDK='' JDK_VERSION='' JDK_BUILD=''
  if [ -n "${RUNE_JAVA_HOME:-}" ]; then
    jdk_consider "$RUNE_JAVA_HOME" || [ -n "$JDK" ]
    return
  fi
  jdk_consider "${JAVA_HOME:-}" && return 0
  for jdk_home in /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java* /opt/jdk* /opt/*/jdk* /usr/java/* \
    /usr/local/java* /usr/local/jdk* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
    "${HOME:-/}"/.local/share/mise/installs/java/* "${HOME:-/}"/.asdf/installs/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$jdk_home" ] || continue
    jdk_consider "$jdk_home" && return 0
  done
  jdk_consider "$(jdk_of_path)" && return 0
  if [ -x /usr/libexec/java_home ]; then
    jdk_consider "$(/usr/libexec/java_home -v "$jdk_wished" 2>/dev/null)" && return 0
  fi
  [ -n "$JDK" ]
}

# Says on standard error which JDK is needed, what was looked at and what to do.
jdk_complain() {
  if [ -n "${RUNE_JAVA_HOME:-}" ]; then
    jdk_read_version "$RUNE_JAVA_HOME"
    if [ "$jdk_feature" = 0 ]; then
      printf '%s: RUNE_JAVA_HOME is %s, and there is no JDK (no bin/java, or no release file).\n' "$1" "$RUNE_JAVA_HOME" >&2
    else
      printf '%s: RUNE_JAVA_HOME is %s, a JDK %s; %s is needed.\n' "$1" "$RUNE_JAVA_HOME" "$jdk_feature" "$2" >&2
    fi
    printf '  Set it to the home of a fitting JDK, or unset it to search the usual places.\n' >&2
    return 0
  fi
  printf '%s: %s is needed and none was found.\n' "$1" "$2" >&2
  printf '  Looked at: JAVA_HOME (%s), the java on the PATH (%s), /usr/lib/jvm, /opt, ~/.sdkman,\n' \
    "${JAVA_HOME:-not set}" "$(command -v java 2>/dev/null || printf 'none')" >&2
  printf '  ~/.jdks and the other usual places of this system.\n' >&2
  printf '  Install one (for example Eclipse Temurin 25, https://adoptium.net), or set RUNE_JAVA_HOME\n' >&2
  printf '  to the home of one that is already here.\n' >&2
}
