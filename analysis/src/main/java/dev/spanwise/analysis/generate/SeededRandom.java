package dev.spanwise.analysis.generate;

/**
 * Pseudo-random numbers that are the same on every JDK and machine: SplitMix64 (Steele, Lea and Flood, 2014). The
 * JDK's own generators promise that for one version only.
 */
final class SeededRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double DOUBLE_UNIT = 0x1.0p-53;

    private long state;

    SeededRandom(long seed) {
        this.state = seed;
    }

    /** The numbers of one thing of an organisation, independent of how many were drawn for any other. */
    static SeededRandom of(long seed, long thing, long aspect) {
        return new SeededRandom(mix(mix(seed + GOLDEN_GAMMA * (aspect + 1)) + GOLDEN_GAMMA * (thing + 1)));
    }

    long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to {@code bound - 1}. */
    int nextInt(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** From {@code low} to {@code high}, both among them. */
    int between(int low, int high) {
        return low + nextInt(high - low + 1);
    }

    /** From 0 to just under 1. */
    double nextDouble() {
        return (nextLong() >>> 11) * DOUBLE_UNIT;
    }

    boolean chance(double probability) {
        return nextDouble() < probability;
    }

    <T> T pick(java.util.List<T> choices) {
        return choices.get(nextInt(choices.size()));
    }
}
