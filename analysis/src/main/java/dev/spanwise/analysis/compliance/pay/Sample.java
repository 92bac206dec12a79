package dev.spanwise.analysis.compliance.pay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Some people of each sum. */
final class Sample {
    /** So many of each sum are asked to be witnesses; more make no difference but take time. */
    private static final int OF_EACH_SUM = 25;

    private final int[] people;
    private final List<Pay> pays = new ArrayList<>();

    /** The sums that a pay is in, and whose pay it is. */
    record Pay(int[] sums, int owner) {}

    Sample(int sums) {
        people = new int[sums];
    }

    void add(int[] sums, int owner) {
        boolean needed = false;
        for (int sum : sums) {
            needed |= people[sum]++ < OF_EACH_SUM;
        }
        if (needed) {
            pays.add(new Pay(sums, owner));
        }
    }

    /** Those first who are in large sums only, since whoever is in a small one is needed there. */
    List<Pay> pays() {
        return pays.stream()
                .map(pay -> Map.entry(smallest(pay), pay))
                .sorted(Map.Entry.<Integer, Pay>comparingByKey().reversed())
                .map(Map.Entry::getValue)
                .toList();
    }

    private int smallest(Pay pay) {
        return Arrays.stream(pay.sums()).map(sum -> people[sum]).min().orElse(0);
    }
}
