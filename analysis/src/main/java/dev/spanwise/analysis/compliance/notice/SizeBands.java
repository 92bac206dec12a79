package dev.spanwise.analysis.compliance.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * The fewest dismissals that set a rule off, by number of employees. Inside a band the number never falls as employees
 * are added; between bands it may.
 */
final class SizeBands {
    /** Stands for a size at which the rule does not apply. */
    static final int NEVER = Integer.MAX_VALUE;

    private record Band(int from, IntUnaryOperator fewest) {}

    private final List<Band> bands;

    private SizeBands(List<Band> bands) {
        this.bands = bands;
    }

    /** The rule does not apply to anybody yet. */
    static SizeBands none() {
        return new SizeBands(List.of(new Band(0, employees -> NEVER)));
    }

    /** From this number of employees on, up to the next band, this many dismissals. */
    SizeBands from(int employees, int dismissals) {
        return from(employees, any -> dismissals);
    }

    /** From this number of employees on, up to the next band, so many per cent of them, rounded up. */
    SizeBands fromPercent(int employees, int percent) {
        return from(employees, size -> percent(size, percent));
    }

    /** From this number of employees on, up to the next band, what the function says; it must never fall. */
    SizeBands from(int employees, IntUnaryOperator fewest) {
        List<Band> more = new ArrayList<>(bands);
        more.add(new Band(employees, fewest));
        return new SizeBands(List.copyOf(more));
    }

    /** So many per cent of a number, rounded up; exact. */
    static int percent(int number, int percent) {
        return (int) (((long) number * percent + 99) / 100);
    }

    /** The fewest dismissals at a site of this size; empty where the rule does not apply. O(bands). */
    OptionalInt fewest(int employees) {
        int fewest = least(employees, employees);
        return fewest == NEVER ? OptionalInt.empty() : OptionalInt.of(fewest);
    }

    /** The lowest number for any size from low to high; {@link #NEVER} where none has one. O(bands). */
    int least(int low, int high) {
        int least = NEVER;
        for (int i = 0; i < bands.size(); i++) {
            int start = Math.max(low, bands.get(i).from());
            if (start <= Math.min(high, end(i))) {
                least = Math.min(least, bands.get(i).fewest().applyAsInt(start));
            }
        }
        return least;
    }

    /** The highest number for any size from low to high; {@link #NEVER} where the rule does not apply to one. O(bands). */
    int greatest(int low, int high) {
        int greatest = 0;
        for (int i = 0; i < bands.size(); i++) {
            int last = Math.min(high, end(i));
            if (Math.max(low, bands.get(i).from()) <= last) {
                greatest = Math.max(greatest, bands.get(i).fewest().applyAsInt(last));
            }
        }
        return greatest;
    }

    /** The fewest employees at which the rule applies; it has at least one band. */
    int smallest() {
        return bands.get(1).from();
    }

    private int end(int band) {
        return band + 1 < bands.size() ? bands.get(band + 1).from() - 1 : Integer.MAX_VALUE;
    }
}
