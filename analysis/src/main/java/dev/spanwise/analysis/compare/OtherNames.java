package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who match by id have the same name in both charts, and how many another one. Names are the same
 * where they have a word in common, whatever order or spelling the rest has.
 */
record OtherNames(int same, int other) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Of fewer, most may have another name by chance. */
    private static final int LEAST = 5;

    /** O(n). */
    static OtherNames of(OrgChart before, OrgChart after, Matching matching) {
        int same = 0;
        int other = 0;
        for (int p = 0; p < before.size(); p++) {
            int q = matching.afterOf()[p];
            String was = q == OrgChart.NONE ? null : name(before, p);
            String is = was == null ? null : name(after, q);
            if (was != null && is != null) {
                boolean shares = was.equals(is) || !Collections.disjoint(words(was), words(is));
                same += shares ? 1 : 0;
                other += shares ? 0 : 1;
            }
        }
        return new OtherNames(same, other);
    }

    /** Whether it looks as if ids had been given anew. */
    boolean areMost() {
        return other > same && other >= LEAST;
    }

    private static @Nullable String name(OrgChart chart, int position) {
        return chart.attributes().text(Field.NAME, chart.record(position));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(NO_LETTER
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .toList());
    }
}
