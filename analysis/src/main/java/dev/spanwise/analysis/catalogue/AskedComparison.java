package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.MatchKey;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * By what charts are compared.
 *
 * @param key what positions are matched by
 * @param gradeOrder the grades, highest first, each once; empty where the charts are to show it themselves
 */
public record AskedComparison(MatchKey key, List<String> gradeOrder) {
    private static final Option<MatchKey> MATCH_BY = Option.of("match-by", Word.of(MatchKey.class), MatchKey.ID.id());
    static final Option<List<String>> GRADE_ORDER = Option.of("grade-order", Several.of(new Text("GRADE")));
    public static final OptionList OPTIONS = OptionList.of("comparison", MATCH_BY, GRADE_ORDER);

    public AskedComparison {
        gradeOrder = List.copyOf(gradeOrder);
    }

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when there is no such key, or a grade stands twice
     */
    public static AskedComparison of(Source source) {
        return new AskedComparison(MATCH_BY.get(source), gradeOrder(source));
    }

    /** The grades, highest first; empty where nothing is said. */
    static List<String> gradeOrder(Source source) {
        List<String> grades = GRADE_ORDER.find(source).orElse(List.of());
        if (!GradeOrder.isOrder(grades)) {
            throw GRADE_ORDER.unfit(String.join(", ", grades), "grade-order");
        }
        return grades;
    }

    /** Two charts compared this way. */
    public Comparison compare(OrgChart before, OrgChart after) {
        return Comparison.of(before, after, key.field(), gradeOrder);
    }
}
