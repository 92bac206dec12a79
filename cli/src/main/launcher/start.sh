# Starts the program in the folder $app on the Java $java, whose version is $java_version. Read by the script of a checkout,
# which builds first, and by the script of an installed Spanwise, which brings its own Java.

# The classes of reading, findings and a drawing, prepared once for each Java: a start then takes half as long.
archive_classes() {
    # a small Java made for Spanwise comes without the archive of Java's own classes that this one builds on
    runtime=$(dirname -- "$java")/../lib/server
    [ -f "$runtime/classes.jsa" ] || [ ! -w "$runtime" ] || "$java" -Xshare:dump >/dev/null 2>&1 || true
    # shellcheck disable=SC2086 # several options
    printf 'id,manager,department\n1,,A\n2,1,B\n3,1,A\n' \
        | "$java" $flags -XX:ArchiveClassesAtExit="$archive.$$" -jar "$app/spanwise.jar" diagram - --colour finding \
            >/dev/null 2>&1 || true
    [ ! -f "$archive.$$" ] || mv "$archive.$$" "$archive"
}

major=${java_version%%[!0-9]*}

# Graphviz as bytecode has very large methods, which Java by itself would never compile.
flags="-Xlog:disable -Xshare:auto -XX:+UseSerialGC -XX:-DontCompileHugeMethods"
[ "$major" -lt 24 ] || flags="$flags --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_CTYPE=C.UTF-8

archive=$app/classes-$java_version.jsa
[ -f "$archive" ] || [ ! -w "$app" ] || archive_classes

# One picture is drawn sooner without the optimising compiler, which takes longer than the drawing; the quick one need
# not copy small methods into the very large ones of Graphviz either.
[ "${1:-}" != diagram ] || flags="$flags -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=10"

# Many visitors of large charts: pauses to collect garbage have to be short.
[ "${1:-}" != serve ] || flags="$flags -XX:-UseSerialGC -XX:+UseG1GC"

# What Java cannot find out by itself: which streams are terminals, and how wide they are.
[ ! -t 2 ] || flags="$flags -Dspanwise.terminal.err=true"
if [ -t 1 ]; then
    flags="$flags -Dspanwise.terminal.out=true"
    size=$(stty size 2>/dev/null </dev/tty) || size=
    [ -z "$size" ] || export COLUMNS="${size#* }"
fi

# shellcheck disable=SC2086 # several options
exec "$java" $flags -XX:SharedArchiveFile="$archive" ${SPANWISE_JAVA_OPTS:-} -jar "$app/spanwise.jar" "$@"
