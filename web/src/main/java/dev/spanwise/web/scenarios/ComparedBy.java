package dev.spanwise.web.scenarios;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.MatchKey;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * By what charts are compared.
 *
 * @param key what positions are matched by
 * @param gradeOrder the grades, highest first; empty where the charts are to show it themselves
 */
public record ComparedBy(MatchKey key, List<String> gradeOrder) {
    private static final String KEY = "match-by";
    private static final String GRADES = "grade-order";

    public ComparedBy {
        gradeOrder = List.copyOf(gradeOrder);
    }

    /**
     * As the address wants it: by ids and by the charts' own grades unless it says otherwise.
     *
     * @throws WebProblem when there is no such key, or a grade stands twice
     */
    public static ComparedBy of(Visit visit) {
        MatchKey key =
                visit.findOneOf(KEY, List.of(MatchKey.values()), MatchKey::id).orElse(MatchKey.ID);
        List<String> grades = Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToList(visit.find(GRADES).orElse(""));
        if (grades.stream().distinct().count() < grades.size()) {
            throw WebProblem.badRequest("compare.grade-twice", Joiner.on(", ").join(grades));
        }
        return new ComparedBy(key, grades);
    }

    /** Two charts compared this way. */
    public Comparison compare(OrgChart before, OrgChart after) {
        return Comparison.of(before, after, key.field(), gradeOrder);
    }

    /** The grades as they are typed. */
    public String grades() {
        return Joiner.on(", ").join(gradeOrder);
    }

    /** The same in an address, without a mark before it. */
    public String query() {
        String grades =
                gradeOrder.isEmpty() ? "" : "&" + GRADES + "=" + URLEncoder.encode(grades(), StandardCharsets.UTF_8);
        return KEY + "=" + key.id() + grades;
    }
}
