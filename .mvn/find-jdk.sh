# Sourced by ./mvnw and by deploy/local: leaves JAVA_HOME pointing at a JDK that can build and run the suite, or says
# what to install. Plain sh, so that it works before anything else of the project does.

giamngheo_minimum_jdk=21

# Prints the major version of the JDK in $1, or nothing when there is none (a JRE without javac does not count).
giamngheo_jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1
  fi
}

giamngheo_jdk_suits() {
  giamngheo_major=$(giamngheo_jdk_major "$1")
  [ -n "$giamngheo_major" ] && [ "$giamngheo_major" -ge "$giamngheo_minimum_jdk" ]
}

# Prints every place where installers usually put a JDK, one a line.
giamngheo_jdk_places() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  giamngheo_javac=$(command -v javac 2>/dev/null) || giamngheo_javac=
  if [ -n "$giamngheo_javac" ]; then
    giamngheo_javac=$(readlink -f "$giamngheo_javac" 2>/dev/null || printf '%s' "$giamngheo_javac")
    printf '%s\n' "${giamngheo_javac%/bin/javac}"
  fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$giamngheo_minimum_jdk+" 2>/dev/null || :
  for giamngheo_parent in /usr/lib/jvm /usr/java /usr/local/lib/jvm /opt /opt/java /opt/jdk \
    "${HOME-}/.sdkman/candidates/java" "${HOME-}/.jdks" "${HOME-}/.asdf/installs/java" "${HOME-}/.local/share/mise/installs/java"; do
    [ ! -d "$giamngheo_parent" ] || find "$giamngheo_parent" -maxdepth 1 -mindepth 1 | sort -r
  done
  for giamngheo_bundle in /Library/Java/JavaVirtualMachines "${HOME-}/Library/Java/JavaVirtualMachines"; do
    [ ! -d "$giamngheo_bundle" ] || find "$giamngheo_bundle" -maxdepth 1 -mindepth 1 -exec printf '%s/Contents/Home\n' {} \;
  done
}

giamngheo_find_jdk() {
  giamngheo_places=$(giamngheo_jdk_places)
  while IFS= read -r giamngheo_place; do
    if [ -n "$giamngheo_place" ] && giamngheo_jdk_suits "$giamngheo_place"; then
      JAVA_HOME=$giamngheo_place
      export JAVA_HOME
      return 0
    fi
  done <<PLACES
$giamngheo_places
PLACES
  {
    echo "giamngheo needs a JDK $giamngheo_minimum_jdk or newer (with javac); none was found in JAVA_HOME, on PATH or in the usual folders."
    echo "Install one, for instance Temurin 25 (https://adoptium.net) or 'apt install openjdk-21-jdk', and run the same command again,"
    echo "or point JAVA_HOME at one:  export JAVA_HOME=/path/to/jdk"
  } >&2
  return 1
}

giamngheo_find_jdk || exit 1
