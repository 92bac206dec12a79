package dev.spanwise.model.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Currencies with a number each, in the order in which they are met, and how often they were. */
final class CurrencyCounts {
    private final List<String> codes = new ArrayList<>();
    private int[] counts = new int[8];
    private String last = "";
    private int lastNumber = -1;

    /** Counts a currency and answers its number. */
    int count(String code) {
        int number = number(code);
        counts[number]++;
        return number;
    }

    /** The number of a currency. */
    int number(String code) {
        if (lastNumber >= 0 && last.equals(code)) {
            return lastNumber;
        }
        int known = codes.indexOf(code);
        if (known < 0) {
            known = codes.size();
            codes.add(code);
            counts = known < counts.length ? counts : Arrays.copyOf(counts, known * 2);
        }
        last = code;
        lastNumber = known;
        return known;
    }

    /** The currency met most often, the first in the alphabet of equals; empty where none is known. */
    String mostCommon() {
        String best = "";
        int most = 0;
        for (String code : sorted()) {
            int count = counts[number(code)];
            if (!code.isEmpty() && count > most) {
                best = code;
                most = count;
            }
        }
        return best;
    }

    /** All of them, in alphabetical order; the empty one where some pay has none. */
    List<String> sorted() {
        return codes.stream().sorted().toList();
    }
}
