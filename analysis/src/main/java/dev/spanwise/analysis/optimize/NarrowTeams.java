package dev.spanwise.analysis.optimize;

/**
 * What a plan makes of managers with few direct reports: each manager who is left has a least span, or counts something.
 * Tops and protected positions, who could not be dissolved, are left aside.
 *
 * @param least the fewest direct reports of a manager who is left; 0 or more, without meaning below 2
 * @param price what each manager below it counts in the objective; 0 or more, or {@link #FORBIDDEN}
 */
public record NarrowTeams(int least, long price) {
    /** There must be no manager below the least span. */
    public static final long FORBIDDEN = Long.MAX_VALUE;

    /** Teams may be as narrow as they like. */
    public static final NarrowTeams ANY = new NarrowTeams(0, FORBIDDEN);

    public NarrowTeams {
        if (least < 0 || price < 0) {
            throw new IllegalArgumentException(
                    "the least span is " + least + " and its price " + price + ", but neither may be below 0");
        }
    }

    /** No manager below this span is left. */
    public static NarrowTeams atLeast(int span) {
        return new NarrowTeams(span, FORBIDDEN);
    }

    /** Whether no manager may be left below the least span. */
    public boolean areForbidden() {
        return price == FORBIDDEN;
    }

    /** Whether narrow teams make any difference: every manager has a direct report anyway. */
    public boolean matter() {
        return least > 1 && price > 0;
    }
}
