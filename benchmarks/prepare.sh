# Builds what is measured and what measures, as they are in this checkout. Sourced by the commands
# beside it, with home set; sets JDK, and classes to a class path.
. "$home/scripts/find-jdk.sh"
if ! find_jdk 25 25 25; then
  jdk_complain "${0##*/}" "a JDK 25"
  exit 2
fi
target=$home/benchmarks/target

find_jar() {
  find "$target" -maxdepth 1 -name 'benchmarks-*.jar' ! -name '*-sources.jar' 2>/dev/null | head -n 1
}

"$home/rune" version >&2
jar=$(find_jar)
if [ -z "$jar" ] || [ -n "$(find "$home/benchmarks/src" "$home/benchmarks/pom.xml" \
  "$home/launcher/target/dist/lib/launcher.jar" -type f -newer "$jar" -print | head -n 1)" ]; then
  echo "${0##*/}: building the benchmarks" >&2
  (cd "$home" && ./mvnw -q -pl benchmarks -am package -DskipTests -Dquick)
  jar=$(find_jar)
fi
classes="$jar:$target/lib/*"
