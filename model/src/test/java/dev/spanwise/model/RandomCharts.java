package dev.spanwise.model;

import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** Charts grown from a seed, for properties that must hold on any chart. */
public final class RandomCharts {
    private static final String[] DEPARTMENTS = {"Sales", "Finance", "People", "Product"};
    private static final String[] LOCATIONS = {"Berlin", "Madrid", "Oslo"};

    private RandomCharts() {}

    /** Runs a check for each seed from 1 on and names the seed of the first that fails. */
    public static void forSeeds(int count, IntConsumer check) {
        for (int seed = 1; seed <= count; seed++) {
            try {
                check.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** A chart of the size, of one or sometimes two tops; ids p0, p1, ... in no special order of layers. */
    public static OrgChart ofSize(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // a low width bends the tree towards chains, a high one towards stars
        int width = 1 + random.nextInt(12);
        int tops = size > 3 && random.nextInt(5) == 0 ? 2 : 1;
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < size; i++) {
            String manager = i < tops ? null : "p" + Math.max(0, i - 1 - random.nextInt(Math.min(i, width)));
            builder.add(draft(i, random).manager(manager));
        }
        return builder.build().chart();
    }

    /** The same with rows that stand for up to three posts. */
    public static OrgChart withRowsOfPosts(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int width = 1 + random.nextInt(6);
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < size; i++) {
            String manager = i == 0 ? null : "p" + Math.max(0, i - 1 - random.nextInt(Math.min(i, width)));
            builder.add(
                    draft(i, random).number(Field.FTE, 1 + random.nextInt(3)).manager(manager));
        }
        return builder.build().chart();
    }

    private static PositionDraft draft(int i, SplittableRandom random) {
        return new PositionDraft("p" + i)
                .text(Field.DEPARTMENT, DEPARTMENTS[random.nextInt(DEPARTMENTS.length)])
                .text(Field.LOCATION, LOCATIONS[random.nextInt(LOCATIONS.length)])
                .text(Field.GRADE, String.valueOf(1 + random.nextInt(9)))
                .number(Field.SALARY, 30_000 + 1_000 * random.nextInt(90))
                .number(Field.FTE, random.nextInt(6) == 0 ? 0.5 : 1)
                .flag(Flag.VACANT, random.nextInt(12) == 0)
                .flag(Flag.CONTRACTOR, random.nextInt(15) == 0);
    }
}
