# Starts the program in the folder $app on the Java $java, whose version is $java_version. Read by the script of a checkout,
# which builds first, and by the script of an installed Spanwise, which brings its own Java.

# The classes of the commands that people use most, prepared once for each Java: a start then takes half as long.
archive_classes() {
    # a small Java made for Spanwise comes without the archive of Java's own classes that this one builds on
    runtime=$(dirname -- "$java")/../lib/server
    [ -f "$runtime/classes.jsa" ] || [ ! -w "$runtime" ] || "$java" -Xshare:dump >/dev/null 2>&1 || true
    # shellcheck disable=SC2086 # several options
    "$java" $flags -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$archive.$$" -cp "$app/spanwise.jar" \
        dev.spanwise.cli.Rehearsal >/dev/null 2>&1 || true
    [ ! -f "$archive.$$" ] || mv "$archive.$$" "$archive"
}

# Whether files are named, and all of them are small.
all_small() {
    named=no
    for argument; do
        if [ -f "$argument" ]; then
            [ -z "$(find -L "$argument" -size +512 2>/dev/null)" ] || return 1 # blocks of 512 bytes
            named=yes
        fi
    done
    [ "$named" = yes ]
}

major=${java_version%%[!0-9]*}

# Graphviz as bytecode has very large methods, which Java by itself would never compile.
flags="-Xlog:disable -Xshare:auto -XX:+UseSerialGC -XX:-DontCompileHugeMethods"
[ "$major" -lt 24 ] || flags="$flags --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
# Without a character set of the system's, Java could not name a file with an umlaut.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX)
        export LC_CTYPE=C.UTF-8
        [ -z "${LC_ALL:-}" ] || export LC_ALL=C.UTF-8
        ;;
esac
# Whatever Java opens first would take the place of a standard input that is closed, and be read instead of it.
{ : <&0; } 2>/dev/null || exec </dev/null

archive=$app/classes-$java_version.jsa
[ -f "$archive" ] || [ ! -w "$app" ] || archive_classes

# Most work is done before the optimising compiler, which takes twice the processor time of reading a million rows, would pay
# for itself; not so what a server does all day, nor a long search for a plan: there it compiles what runs forty times as often as
# it would wait for by itself. One picture is drawn sooner where small methods are not copied into the very large ones of Graphviz.
# A server has many visitors: pauses to collect garbage have to be short.
# Reading leaves little behind that is worth waiting for: a small room for new objects, and an old one that grows by what is
# needed, take a fifth off the memory of a million rows. Arrays as long as a column never go through the small room, and loops
# over rows are compiled after 5,000 rows instead of 60,000: till then they run 30 times slower.
quick=-XX:TieredStopAtLevel=1
case ${1:-} in
    serve) flags="$flags -XX:-UseSerialGC -XX:+UseG1GC" ;;
    diagram) flags="$flags $quick -XX:C1MaxInlineSize=10" ;;
    *)
        # Of a small file so little is read that to copy methods into each other takes longer than it saves.
        case ${1:-} in
            optimize)
                quick="-XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=24000"
                quick="$quick -XX:Tier4CompileThreshold=600000 -XX:Tier4BackEdgeThreshold=1600000"
                ;;
            *) ! all_small "$@" || quick="$quick -XX:C1MaxInlineSize=10" ;;
        esac
        flags="$flags $quick -XX:MaxNewSize=40m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
        flags="$flags -XX:PretenureSizeThreshold=512k -XX:Tier3BackEdgeThreshold=5000"
        # Where nobody says how much memory there may be, Java would begin with a 64th of the machine's.
        case "${SPANWISE_JAVA_OPTS:-} ${JDK_JAVA_OPTIONS:-} ${JAVA_TOOL_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
            *-Xmx* | *-XX:Max*) ;;
            *) flags="$flags -Xms350m" ;;
        esac
        ;;
esac

# What Java cannot find out by itself: which streams are terminals, and how wide they are.
[ ! -t 2 ] || flags="$flags -Dspanwise.terminal.err=true"
if [ -t 1 ]; then
    flags="$flags -Dspanwise.terminal.out=true"
    size=$(stty size 2>/dev/null </dev/tty) || size=
    [ -z "$size" ] || export COLUMNS="${size#* }"
fi

# shellcheck disable=SC2086 # several options
exec "$java" $flags -XX:SharedArchiveFile="$archive" ${SPANWISE_JAVA_OPTS:-} -jar "$app/spanwise.jar" "$@"
