package dev.spanwise.benchmarks.load;

import java.util.SplittableRandom;

/**
 * How long a visitor looks at what an interaction showed before the next one: evenly spread between two bounds.
 *
 * @param least seconds
 * @param most seconds
 */
record ThinkTime(double least, double most) {
    ThinkTime {
        if (!(0 <= least && least <= most)) {
            throw new IllegalArgumentException(
                    "think time " + least + " to " + most + " s: the first must be at least 0 and at most the second");
        }
    }

    void pass(SplittableRandom random) throws InterruptedException {
        Thread.sleep((long) (1_000 * (least + (most - least) * random.nextDouble())));
    }

    @Override
    public String toString() {
        return most == 0 ? "no think time" : "think time " + least + " to " + most + " s";
    }
}
