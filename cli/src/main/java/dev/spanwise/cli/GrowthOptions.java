package dev.spanwise.cli;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.document.Numbers;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a forecast assumes. */
final class GrowthOptions {
    private final Session session;

    @Option(
            names = "--hiring",
            paramLabel = "PERCENT",
            order = 20,
            defaultValue = "5%",
            converter = NumberValues.ShareValue.class)
    private double hiring;

    @Option(
            names = "--attrition",
            paramLabel = "PERCENT",
            order = 21,
            defaultValue = "10%",
            converter = NumberValues.ShareValue.class)
    private double attrition;

    @Option(
            names = "--promotion",
            paramLabel = "PERCENT",
            order = 22,
            defaultValue = "1%",
            converter = NumberValues.ShareValue.class)
    private double promotion;

    @Option(
            names = "--max-span",
            paramLabel = "SPAN",
            order = 23,
            defaultValue = "12",
            converter = NumberValues.SplitSpanValue.class)
    private int maxSpan;

    @Option(
            names = "--close-narrow",
            paramLabel = "SPAN",
            order = 24,
            defaultValue = "0",
            converter = NumberValues.CountValue.class)
    private int closeNarrow;

    @Option(names = "--area", paramLabel = "CONDITION", order = 25)
    private @Nullable String area;

    @Option(
            names = "--shrink",
            paramLabel = "PERCENT",
            order = 26,
            defaultValue = "0%",
            converter = NumberValues.ShareValue.class)
    private double shrinking;

    GrowthOptions(Session session) {
        this.session = session;
    }

    GrowthPolicy policy() {
        if (area != null && shrinking == 0) {
            throw new CommandFailure(session.text("forecast.area-without-rate"));
        }
        return new GrowthPolicy(hiring, attrition, closeNarrow, promotion, maxSpan, shrinking);
    }

    /** The positions of the shrinking area. */
    BitSet area(OrgChart chart) {
        try {
            Condition condition = area == null ? Condition.ALWAYS : Conditions.parse(area);
            return condition.positionsIn(chart);
        } catch (ConditionException e) {
            throw new CommandFailure("--area: " + e.message(session.language()));
        }
    }

    /** The assumptions as a sentence. */
    String sentence(long seed) {
        Numbers numbers = new Numbers(session.language());
        return session.text(
                "forecast.assumptions",
                numbers.percent(hiring).text(),
                numbers.percent(attrition).text(),
                numbers.percent(promotion).text(),
                maxSpan,
                closeNarrow,
                numbers.percent(shrinking).text(),
                seed);
    }
}
