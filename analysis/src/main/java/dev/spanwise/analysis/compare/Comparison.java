package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * Two charts of one organisation: who joined and left, whose manager was replaced, who moved, rose, fell, or stands on
 * another layer, which vacancies opened and closed, and which branches grew deeper.
 *
 * @param before the earlier chart
 * @param after the later chart
 * @param key the field positions were matched by
 * @param joined people of the chart after who match nobody before
 * @param left people of the chart before who match nobody after
 * @param moved matched positions that report to another manager for any other reason than that theirs was replaced
 * @param managerReplaced matched positions whose manager is gone and who report to the one who took that place
 * @param promoted matched positions with a higher grade, or who lead people now, did not before, and have no lower grade
 * @param demoted matched positions with a lower grade
 * @param vacancies vacancies that opened, were filled, and closed
 * @param grades by which order of grades {@code promoted} and {@code demoted} were judged
 * @param layerChanged matched positions on another layer
 * @param newLayers layers of the chart after that the chart before did not have; negative when layers went
 * @param branches the branches of the chart before, deepest creep first
 * @param hint by what else positions match, where hardly any match by the key
 */
public record Comparison(
        OrgChart before,
        OrgChart after,
        Field key,
        List<Position> joined,
        List<Position> left,
        List<Pair> moved,
        List<Pair> managerReplaced,
        List<Pair> promoted,
        List<Pair> demoted,
        Vacancies vacancies,
        GradeChange.Order grades,
        List<Pair> layerChanged,
        int newLayers,
        List<BranchCreep> branches,
        Optional<MatchHint> hint) {

    public Comparison {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        moved = Pairs.copyOf(moved);
        managerReplaced = Pairs.copyOf(managerReplaced);
        promoted = Pairs.copyOf(promoted);
        demoted = Pairs.copyOf(demoted);
        layerChanged = Pairs.copyOf(layerChanged);
        branches = List.copyOf(branches);
    }

    /** One position in both charts. */
    public record Pair(Position before, Position after) {}

    /**
     * What became of the positions nobody holds.
     *
     * @param opened vacancies of the chart after that were none before
     * @param filled vacancies of the chart before and who holds the place now
     * @param closed vacancies of the chart before that are gone
     */
    public record Vacancies(List<Position> opened, List<Pair> filled, List<Position> closed) {
        public Vacancies {
            opened = List.copyOf(opened);
            filled = List.copyOf(filled);
            closed = List.copyOf(closed);
        }
    }

    /** Compares by id, or by record where one chart was made of the other. */
    public static Comparison of(OrgChart before, OrgChart after) {
        return of(before, after, Field.ID);
    }

    /** Compares by a field, with the order of grades that the charts show themselves. */
    public static Comparison of(OrgChart before, OrgChart after, Field key) {
        return of(before, after, key, List.of());
    }

    /**
     * Compares by the text of a field that names positions or people, such as the id, the email or the name. O(n).
     *
     * @param highestFirst the grades, highest first; empty where the charts are to show it themselves
     * @throws IllegalArgumentException when the field is no text
     */
    public static Comparison of(OrgChart before, OrgChart after, Field key, List<String> highestFirst) {
        Matching matching = Matching.of(before, after, key);
        GradeChange grades = GradeChange.of(before, after, highestFirst);
        Turnover turnover = new Turnover(before, after, matching);
        Shifts shifts = new Shifts(before, after, matching, grades);
        return new Comparison(
                before,
                after,
                key,
                turnover.joined,
                turnover.left,
                shifts.moved.build(before, after, matching),
                shifts.replaced.build(before, after, matching),
                shifts.promoted.build(before, after, matching),
                shifts.demoted.build(before, after, matching),
                new Vacancies(turnover.vacanciesOpened, turnover.vacanciesFilled, turnover.vacanciesClosed),
                grades.order(),
                shifts.layerChanged.build(before, after, matching),
                after.layers() - before.layers(),
                BranchCreep.listOf(before, after, matching),
                MatchHint.of(before, after, key, matching));
    }

    /** By position of the chart after: the one of the chart before, or {@link OrgChart#NONE}. O(n). */
    public int[] beforeOf() {
        return Matching.of(before, after, key).beforeOf();
    }

    /** The figures of both charts. */
    public OrgMetrics metricsBefore() {
        return OrgMetrics.of(before);
    }

    /** The figures of both charts. */
    public OrgMetrics metricsAfter() {
        return OrgMetrics.of(after);
    }
}
