package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.MatchHint;
import dev.spanwise.analysis.compare.MatchKey;
import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.report.figures.FiguresJson;
import dev.spanwise.report.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two charts side by side, the document of {@code compare}. */
public record ComparisonJson(
        int schemaVersion,
        FiguresJson before,
        FiguresJson after,
        List<PersonJson> joined,
        List<PersonJson> left,
        List<PairJson> moved,
        List<PairJson> promoted,
        List<PairJson> layerChanged,
        int newLayers,
        List<BranchJson> branches,
        List<PairJson> managerReplaced,
        List<PairJson> demoted,
        List<PersonJson> vacanciesOpened,
        List<FilledJson> vacanciesFilled,
        List<PersonJson> vacanciesClosed,
        GradeOrderJson gradeOrder,
        @Nullable HintJson hint) {

    public static ComparisonJson of(Comparison comparison) {
        return new ComparisonJson(
                Json.SCHEMA_VERSION,
                FiguresJson.of(PublishedPay.shownFiguresOf(comparison.before())),
                FiguresJson.of(
                        PublishedPay.shownFiguresOf(comparison.after(), comparison.before(), comparison.beforeOf())),
                people(comparison.joined()),
                people(comparison.left()),
                pairs(comparison.moved()),
                pairs(comparison.promoted()),
                pairs(comparison.layerChanged()),
                comparison.newLayers(),
                comparison.branches().stream()
                        .map(branch -> new BranchJson(
                                branch.head().id(),
                                branch.layersBefore(),
                                branch.layersAfter(),
                                branch.creep(),
                                branch.sizeBefore(),
                                branch.sizeAfter()))
                        .toList(),
                pairs(comparison.managerReplaced()),
                pairs(comparison.demoted()),
                people(comparison.vacancies().opened()),
                comparison.vacancies().filled().stream()
                        .map(pair ->
                                new FilledJson(pair.before().id(), pair.after().id()))
                        .toList(),
                people(comparison.vacancies().closed()),
                new GradeOrderJson(
                        comparison.grades().rule().id(),
                        comparison.grades().highestFirst(),
                        comparison.grades().unplaced()),
                comparison.hint().map(HintJson::of).orElse(null));
    }

    private static List<PersonJson> people(List<Position> positions) {
        return positions.stream().map(PersonJson::of).toList();
    }

    private static List<PairJson> pairs(List<Comparison.Pair> pairs) {
        return pairs.stream().map(PairJson::of).toList();
    }

    private static @Nullable String managerId(Position position) {
        return position.manager().map(Position::id).orElse(null);
    }

    /** A position of one chart. */
    public record PersonJson(String position, @Nullable String manager, int layer) {
        static PersonJson of(Position position) {
            return new PersonJson(position.id(), managerId(position), position.layer());
        }
    }

    /** A position of both charts. */
    public record PairJson(
            String position,
            @Nullable String fromManager,
            @Nullable String toManager,
            int fromLayer,
            int toLayer,
            @Nullable String fromGrade,
            @Nullable String toGrade) {
        static PairJson of(Comparison.Pair pair) {
            return new PairJson(
                    pair.after().id(),
                    managerId(pair.before()),
                    managerId(pair.after()),
                    pair.before().layer(),
                    pair.after().layer(),
                    pair.before().text(Field.GRADE),
                    pair.after().text(Field.GRADE));
        }
    }

    /** A vacancy of the chart before and the position of the chart after whose holder fills it. */
    public record FilledJson(String vacancy, String position) {}

    /** By what promotions and demotions were judged; {@code rule} is given, number or none. */
    public record GradeOrderJson(String rule, List<String> highestFirst, List<String> unplaced) {}

    /**
     * By what else the charts match, where what they are matched by misleads: {@code few-match} or {@code other-names};
     * null where by nothing else.
     */
    public record HintJson(@Nullable String matchBy, int matched, int of, String reason) {
        static HintJson of(MatchHint hint) {
            return new HintJson(
                    hint.by().map(MatchKey::id).orElse(null),
                    hint.matched(),
                    hint.of(),
                    hint.reason().id());
        }
    }

    /** A branch of the chart before. */
    public record BranchJson(
            String head, int layersBefore, int layersAfter, int creep, int sizeBefore, int sizeAfter) {}
}
