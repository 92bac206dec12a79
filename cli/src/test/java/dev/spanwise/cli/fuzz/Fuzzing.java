package dev.spanwise.cli.fuzz;

/** Where a fuzzer begins, as Jazzer looks for it; docs/trust.md has the command. */
public final class Fuzzing {
    private static final FuzzTarget TARGET = FuzzTarget.of(System.getProperty("spanwise.fuzz", "reader"));

    private Fuzzing() {}

    /** One input among millions. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.feed(bytes);
    }
}
