package dev.spanwise.analysis.compliance.pay;

import com.google.common.collect.Sets;
import dev.spanwise.analysis.selection.ChartFilter;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses the sums of one chart that may be told, whatever is asked about it. */
final class ChoiceOfOne {
    private ChoiceOfOne() {}

    static Set<PaidSet> of(OrgChart chart) {
        if (IntStream.range(0, chart.size()).noneMatch(position -> PaidSet.isPaid(chart, position))) {
            return Set.of();
        }
        Questions questions = Questions.among(chart, parts(chart), set -> true);
        return questions.told(SafeSums.among(questions.count(), questions));
    }

    /** Everything by which a chart is split, with whatever left out. */
    static List<Parts> parts(OrgChart chart) {
        List<Parts> parts = new ArrayList<>(Parts.of(chart));
        Sets.powerSet(kindsIn(chart)).stream()
                .filter(kinds -> !kinds.isEmpty())
                .map(kinds -> ChartFilter.excluding(kinds).remaining(chart))
                .filter(rest -> !rest.isAll())
                .forEach(rest -> parts.addAll(Parts.ofRest(chart, rest)));
        return parts;
    }

    private static Set<Exclusion> kindsIn(OrgChart chart) {
        return Arrays.stream(Exclusion.values())
                .filter(kind -> chart.attributes().knows(kind.flag()))
                .filter(kind -> IntStream.range(0, chart.size())
                        .anyMatch(position -> chart.attributes().is(kind.flag(), chart.record(position))))
                .collect(Collectors.toSet());
    }
}
