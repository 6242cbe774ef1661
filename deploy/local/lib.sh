# Sourced by up, down, reset and status: finds a JDK, builds what is missing or older than its sources, hands over to Java.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
state=$root/deploy/local/.state
services="household-service target-service agency-task-service gateway"

# The comment at the top of a script is its help.
if [[ " $* " == *" --help "* || " $* " == *" -h "* ]]; then
  sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
  exit 0
fi

. "$root/.mvn/find-jdk.sh"

die() {
  echo "error: $*" >&2
  exit 1
}

# is_older ARTIFACT SOURCE...: true when there is no artifact or some source is newer.
is_older() {
  local artifact=$1
  shift
  [ -e "$artifact" ] || return 0
  [ -n "$(find "$@" -newer "$artifact" -type f 2>/dev/null | head -n 1)" ]
}

launcher_jar() {
  ls "$root"/deploy/local/target/local-stack-*.jar 2>/dev/null | head -n 1
}

launcher_is_old() {
  local module=$root/deploy/local
  [ -d "$module/target/lib" ] && ls "$module"/target/keycloak/*.tar.gz >/dev/null 2>&1 || return 0
  is_older "$(launcher_jar)" "$module/src/main" "$module/pom.xml" "$root/pom.xml"
}

service_is_old() {
  is_older "$root/$1/target/quarkus-app/quarkus-run.jar" "$root/$1/src/main" "$root/$1/pom.xml" "$root/pom.xml" \
    "$root/service-kit/src/main" "$root/service-kit/pom.xml"
}

# build MODULE...: packages the modules and what they stand on, one line for each, everything else into a log.
build() {
  local list log free failed=0
  list=$(IFS=,; echo "$*")
  log=$state/logs/build.log
  mkdir -p "$state/logs"
  free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge 1500 ] || die "Only $free MB are free where $root lies, 1500 MB are needed: free some space and run again."
  # One build at a time; where there is no flock, Maven has to cope.
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$state/build.lock"
    flock -n 9 || die "Another deploy/local command is building: wait until it has finished."
  fi
  echo "Building $* (the first build fetches its libraries and takes minutes; log: $log)"
  (cd "$root" && ./mvnw --batch-mode -DskipTests package -pl "$list" -am 9>&-) 2>&1 | tee "$log" | awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { print "  " $3 " " $NF; fflush() }
    /^Downloading .*keycloak-quarkus-dist.*\.tar\.gz/ { print "  fetching Keycloak (176 MB)"; fflush() }
    /^Downloaded / { if (++files % 200 == 0) { print "  " files " files fetched"; fflush() } }' || failed=1
  # Asked here and not of the pipeline's own end: under "set -e" that would end the script without a word.
  if [ "$failed" -ne 0 ]; then
    grep '^\[ERROR\]' "$log" | head -n 8 >&2 || tail -n 5 "$log" >&2
    die "The build failed. All of it: $log"
  fi
  exec 9>&-
}

build_launcher_if_needed() {
  if launcher_is_old; then
    build deploy/local
    touch "$(launcher_jar)"
  fi
}

build_all_if_needed() {
  local module old=()
  if launcher_is_old; then old+=(deploy/local); fi
  for module in $services; do
    if service_is_old "$module"; then old+=("$module"); fi
  done
  [ ${#old[@]} -gt 0 ] || return 0
  build "${old[@]}"
  # So that sources dated in the future do not mean a build every time.
  for module in "${old[@]}"; do
    if [ "$module" = deploy/local ]; then
      touch "$(launcher_jar)"
    else
      touch "$root/$module/target/quarkus-app/quarkus-run.jar"
    fi
  done
}

# launch VERB [OPTION...]: replaces this shell, so that Ctrl-C goes to the one process that knows what to undo. It runs
# from a copy of its jar, renamed into place: a build meanwhile takes nothing away from it, nor from the broker.
launch() {
  local verb=$1 jar=$state/launcher/local-stack.jar
  shift
  mkdir -p "$state/launcher"
  cp "$(launcher_jar)" "$jar.$$"
  mv "$jar.$$" "$jar"
  exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.console=java.base \
    -cp "$jar:$root/deploy/local/target/lib/*" vn.giamngheo.local.launcher.Main "$verb" "$root" "$@"
}
