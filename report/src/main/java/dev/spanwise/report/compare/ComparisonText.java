package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.BranchCreep;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.Comparison.Pair;
import dev.spanwise.analysis.compare.GradeChange;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureLists;
import java.util.List;
import java.util.Locale;

/** What {@code compare} shows of two charts: figures, who changed how, and where layers crept in. */
public final class ComparisonText {
    private static final int SHOWN = 15;

    private final Comparison comparison;
    private final int shown;
    private final Texts texts;
    private final Numbers numbers;
    private final ManagerLabels labels;

    private ComparisonText(Comparison comparison, int shown, Locale language) {
        this.comparison = comparison;
        this.shown = shown;
        this.texts = Texts.in(ComparisonText.class, language);
        this.numbers = new Numbers(language);
        this.labels = ManagerLabels.of(comparison);
    }

    public static Document of(Comparison comparison, String before, String after, Locale language) {
        return new ComparisonText(comparison, SHOWN, language).document(before, after);
    }

    /** The same with everybody and every branch, for a file to work with. */
    public static Document complete(Comparison comparison, String before, String after, Locale language) {
        return new ComparisonText(comparison, Integer.MAX_VALUE, language).document(before, after);
    }

    private Document document(String before, String after) {
        Document.Builder document = Document.builder().title(before + " > " + after);
        MatchWarning.of(comparison, texts.language()).forEach(warning -> document.paragraph(warning, Tone.WARNING));
        OrgMetrics first = comparison.metricsBefore();
        OrgMetrics second = comparison.metricsAfter();
        document.add(Columns.<Figure<? super OrgMetrics>>in(texts)
                .text("", figure -> figure.name(texts.language()))
                .add(Column.figure(before), figure -> figure.cell(first, numbers))
                .add(Column.figure(after), figure -> figure.cell(second, numbers))
                .figure("change", figure -> figure.change(first, second, numbers))
                .table("", FigureLists.COMPARED));
        counts(document);
        document.paragraph(grades(), Tone.QUIET);
        if (!comparison.grades().unplaced().isEmpty()) {
            String unplaced = String.join(", ", comparison.grades().unplaced());
            document.paragraph(texts.get("grades.unplaced", unplaced), Tone.WARNING);
        }
        branches(document);
        everybody(document);
        return document.build();
    }

    private void counts(Document.Builder document) {
        document.paragraph(texts.get(
                "counts",
                comparison.joined().size(),
                comparison.left().size(),
                comparison.managerReplaced().size(),
                comparison.moved().size(),
                comparison.promoted().size(),
                comparison.demoted().size(),
                comparison.layerChanged().size(),
                comparison.newLayers(),
                -comparison.newLayers()));
        Comparison.Vacancies vacancies = comparison.vacancies();
        if (vacancies.opened().size()
                        + vacancies.filled().size()
                        + vacancies.closed().size()
                > 0) {
            document.paragraph(texts.get(
                    "vacancies",
                    vacancies.opened().size(),
                    vacancies.filled().size(),
                    vacancies.closed().size()));
        }
    }

    private void everybody(Document.Builder document) {
        Comparison.Vacancies vacancies = comparison.vacancies();
        people(document, "joined", comparison.joined());
        people(document, "left", comparison.left());
        pairs(document, "replaced", comparison.managerReplaced());
        pairs(document, "moved", comparison.moved());
        pairs(document, "promoted", comparison.promoted());
        pairs(document, "demoted", comparison.demoted());
        people(document, "opened", vacancies.opened());
        pairs(document, "filled", vacancies.filled());
        people(document, "closed", vacancies.closed());
    }

    private String grades() {
        GradeChange.Order order = comparison.grades();
        return texts.get("grades." + order.rule().id(), String.join(", ", order.highestFirst()));
    }

    private void branches(Document.Builder document) {
        List<BranchCreep> branches = first(comparison.branches());
        if (!branches.isEmpty()) {
            document.add(Columns.<BranchCreep>in(texts)
                    .text("branch", branch -> branch.head().label())
                    .whole("layers-before", BranchCreep::layersBefore)
                    .whole("layers-after", BranchCreep::layersAfter)
                    .figure("creep", branch -> numbers.whole(branch.creep()).signed())
                    .whole("size-before", BranchCreep::sizeBefore)
                    .whole("size-after", BranchCreep::sizeAfter)
                    .table(title("branches", comparison.branches()), branches));
        }
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(shown, all.size()));
    }

    private String title(String key, List<?> all) {
        return texts.get(key, first(all).size(), all.size());
    }

    private void people(Document.Builder document, String key, List<Position> positions) {
        if (!positions.isEmpty()) {
            document.add(Columns.<Position>in(texts)
                    .text("id", Position::id)
                    .text("position", Position::label)
                    .text("manager", labels::managerOf)
                    .layer("layer", Position::layer)
                    .table(title(key, positions), first(positions)));
        }
    }

    private void pairs(Document.Builder document, String key, List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            document.add(Columns.<Pair>in(texts)
                    .text("id", pair -> pair.after().id())
                    .text("position", pair -> pair.after().label())
                    .text("from", pair -> labels.managerOf(pair.before()))
                    .text("to", pair -> labels.managerOf(pair.after()))
                    .text("grade", pair -> change(grade(pair.before()), grade(pair.after())))
                    .text(
                            "layer",
                            pair -> change(
                                    "L" + pair.before().layer(),
                                    "L" + pair.after().layer()))
                    .table(title(key, pairs), first(pairs)));
        }
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " > " + after;
    }

    private static String grade(Position position) {
        String grade = position.text(Field.GRADE);
        return grade == null ? "" : grade;
    }
}
