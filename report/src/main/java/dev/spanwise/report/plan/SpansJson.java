package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.SpanLimit;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The widest span of some managers of a plan.
 *
 * @param most null for any
 * @param managers how many of today's managers it holds for
 */
public record SpansJson(@Nullable Integer most, long managers) {
    static List<SpansJson> of(Delayering problem) {
        return count(problem).entrySet().stream()
                .map(each ->
                        new SpansJson(each.getKey() == SpanLimit.UNLIMITED ? null : each.getKey(), each.getValue()))
                .toList();
    }

    private static Map<Integer, Long> count(Delayering problem) {
        return IntStream.range(0, problem.chart().size())
                .filter(problem.chart()::isManager)
                .mapToObj(manager -> problem.spanLimit().of(problem.chart(), manager))
                .collect(Collectors.groupingBy(limit -> limit, TreeMap::new, Collectors.counting()));
    }

    /** The same as a sentence. */
    static String said(Delayering problem, Texts texts) {
        int posts = problem.hasRowsOfSeveralPosts() ? 1 : 0;
        OptionalInt same = problem.spanLimit().findSame();
        if (same.isPresent()) {
            return same.getAsInt() == SpanLimit.UNLIMITED
                    ? texts.get("plan.no-span-limit")
                    : texts.get("plan.span-limit", same.getAsInt(), posts);
        }
        String each = of(problem).stream()
                .map(limit -> limit.most() == null
                        ? texts.get("plan.span-limits.any", limit.managers())
                        : texts.get("plan.span-limits.each", limit.most(), limit.managers()))
                .collect(Collectors.joining(", "));
        return texts.get("plan.span-limits", each, posts);
    }
}
