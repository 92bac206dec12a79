package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.Texts;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rule counts, where, within which time, and which employers it binds.
 *
 * @param place which places are counted together, as the key of its text
 * @param smallest the fewest employees of a place or company that the rule looks at
 * @param employees who counts for the size
 * @param dismissed whose dismissal counts
 * @param windows the times within which dismissals are counted together, the usual one first
 */
record NoticePool(
        String place, int smallest, Employer employer, Counted employees, Counted dismissed, List<Window> windows) {
    /** In a few words, the same on every face. */
    String text(Locale language) {
        Texts texts = Texts.in(NoticePool.class, language);
        String size = dismissed == employees ? "" : ".dismissed";
        String where = texts.get("pool.place." + place);
        return Stream.of(
                        smallest > 1 ? texts.get("pool.smallest", where, smallest) : where,
                        texts.get("pool.counted." + dismissed.id() + size),
                        time(texts, windows.get(0).period()),
                        windows.size() > 1
                                ? texts.get("pool.added-up", days(windows.get(1).period()))
                                : "",
                        employer.text(texts))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String time(Texts texts, @Nullable Period period) {
        if (period == null) {
            return texts.get("pool.plan");
        }
        return period.toTotalMonths() > 0
                ? texts.get("pool.months", period.toTotalMonths())
                : texts.get("pool.days", period.get(ChronoUnit.DAYS));
    }

    private static long days(@Nullable Period period) {
        return period == null ? 0 : period.get(ChronoUnit.DAYS);
    }
}
