package dev.spanwise.analysis.findings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.DottedLine;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The positions below dotted lines of one sort, and who is above them. */
final class DottedReports {
    private DottedReports() {}

    /** The positions that such a line leads down to, in chart order. */
    static ImmutableIntArray of(RuleContext context, Predicate<DottedLine> sort) {
        if (!context.chart().hasDottedLines()) {
            return ImmutableIntArray.of();
        }
        return ImmutableIntArray.copyOf(context.dottedLines().edgeSet().stream()
                .filter(sort)
                .mapToInt(line -> line.report().index())
                .sorted()
                .distinct());
    }

    /** The names of the position's managers by such lines, with commas. */
    static String managersOf(int position, RuleContext context, Predicate<DottedLine> sort) {
        return context.dottedLines().incomingEdgesOf(context.chart().position(position)).stream()
                .filter(sort)
                .map(line -> Finding.nameOf(line.manager()))
                .collect(Collectors.joining(", "));
    }
}
