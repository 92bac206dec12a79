package dev.spanwise.analysis.generate;

/**
 * Who held which position when: each position has had one incumbent after another, number 0 the one of today. Worked
 * out afresh for every question, so that ten million positions need no memory here.
 */
final class Incumbents {
    private static final int MOST_INCUMBENTS = 64;
    private static final int DAYS_OF_YEAR = 365;

    private final Skeleton shape;
    private final History history;
    private final long seed;
    private final long numbers;
    private final long firstNumber;
    private final long factor;
    private final long shift;

    Incumbents(Skeleton shape, History history, long seed) {
        this.shape = shape;
        this.history = history;
        this.seed = seed;
        SeededRandom random = SeededRandom.of(seed, 0, Aspect.NUMBERS);
        // a power of two and an odd factor: multiplication then is one-to-one
        this.numbers = Long.highestOneBit((long) shape.size() * MOST_INCUMBENTS) * 2;
        this.factor = (random.nextLong() & (numbers - 1)) | 1;
        this.shift = random.nextLong() & (numbers - 1);
        this.firstNumber = firstNumber(numbers);
    }

    private static long firstNumber(long numbers) {
        long first = 100_000;
        while (first < numbers) {
            first *= 10;
        }
        return first;
    }

    /**
     * One incumbent of a position.
     *
     * @param number 0 for today's, 1 for the one before
     * @param daysInPost days before {@link History#TODAY} on which the incumbent took the position
     * @param vacant nobody holds the position
     */
    record Incumbent(int number, int daysInPost, boolean vacant) {}

    /** The incumbent on the day of the snapshot. */
    Incumbent of(int position) {
        SeededRandom random = SeededRandom.of(seed, position, Aspect.INCUMBENT);
        boolean vacant = position > 0 && random.chance(shape.isManager(position) ? 0.025 : 0.04);
        int since = vacant ? random.between(5, 250) : tenure(random, position);
        int number = 0;
        while (since < history.daysAgo() && number < MOST_INCUMBENTS - 1) {
            since += tenure(random, position);
            number++;
        }
        return new Incumbent(number, since, vacant && number == 0);
    }

    private int tenure(SeededRandom random, int position) {
        double draw = random.nextDouble();
        int most = shape.isManager(position) ? 16 : 22;
        return 60 + (int) (draw * draw * most * DAYS_OF_YEAR);
    }

    /** A number no other incumbent of any position has: the personnel number. */
    long personnelNumber(int position, Incumbent incumbent) {
        long plain = position + (long) shape.size() * incumbent.number();
        return firstNumber + ((plain * factor + shift) & (numbers - 1));
    }
}
