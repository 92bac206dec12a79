package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.BranchCreep;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.Comparison.Pair;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What {@code compare} shows of two charts: figures, who changed how, and where layers crept in. */
public final class ComparisonText {
    private static final int SHOWN = 15;

    private final Comparison comparison;
    private final int shown;
    private final Texts texts;
    private final Numbers numbers;

    private ComparisonText(Comparison comparison, int shown, Locale language) {
        this.comparison = comparison;
        this.shown = shown;
        this.texts = Texts.in(ComparisonText.class, language);
        this.numbers = new Numbers(language);
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
        document.table(
                "",
                List.of(
                        Column.text(""),
                        Column.figure(before),
                        Column.figure(after),
                        Column.figure(texts.get("change"))),
                figures());
        document.paragraph(texts.get(
                "counts",
                comparison.joined().size(),
                comparison.left().size(),
                comparison.moved().size(),
                comparison.promoted().size(),
                comparison.layerChanged().size(),
                comparison.newLayers(),
                -comparison.newLayers()));
        branches(document);
        people(document, "joined", comparison.joined());
        people(document, "left", comparison.left());
        pairs(document, "moved", comparison.moved());
        pairs(document, "promoted", comparison.promoted());
        return document.build();
    }

    private List<List<Cell>> figures() {
        OrgMetrics before = comparison.metricsBefore();
        OrgMetrics after = comparison.metricsAfter();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("headcount", 0, before, after, m -> m.headcount().positions()));
        rows.add(row("layers", 0, before, after, m -> m.layers().layers()));
        rows.add(row("management-layers", 0, before, after, m -> m.layers().managementLayers()));
        rows.add(row("managers", 0, before, after, m -> m.roles().managers()));
        rows.add(row("ratio", 2, before, after, m -> m.roles().icToManagerRatio()));
        rows.add(row("mean-span", 2, before, after, m -> m.spans().mean()));
        rows.add(row("median-span", 1, before, after, m -> m.spans().median()));
        rows.add(row("one-to-one", 0, before, after, m -> m.patterns().oneToOneManagers()));
        return rows;
    }

    private List<Cell> row(
            String key, int digits, OrgMetrics before, OrgMetrics after, ToDoubleFunction<OrgMetrics> figure) {
        return List.of(
                Cell.of(texts.get("measure." + key)),
                numbers.fixed(figure.applyAsDouble(before), digits),
                numbers.fixed(figure.applyAsDouble(after), digits),
                numbers.fixed(figure.applyAsDouble(after) - figure.applyAsDouble(before), digits)
                        .signed());
    }

    private void branches(Document.Builder document) {
        List<List<Cell>> rows =
                comparison.branches().stream().limit(shown).map(this::branch).toList();
        if (!rows.isEmpty()) {
            document.table(
                    texts.get("branches", rows.size(), comparison.branches().size()),
                    List.of(
                            Column.text(texts.get("branch")),
                            Column.figure(texts.get("layers-before")),
                            Column.figure(texts.get("layers-after")),
                            Column.figure(texts.get("creep")),
                            Column.figure(texts.get("size-before")),
                            Column.figure(texts.get("size-after"))),
                    rows);
        }
    }

    private List<Cell> branch(BranchCreep branch) {
        return List.of(
                Cell.of(branch.head().label()),
                numbers.whole(branch.layersBefore()),
                numbers.whole(branch.layersAfter()),
                numbers.whole(branch.creep()).signed(),
                numbers.whole(branch.sizeBefore()),
                numbers.whole(branch.sizeAfter()));
    }

    private void people(Document.Builder document, String key, List<Position> positions) {
        if (!positions.isEmpty()) {
            document.table(
                    texts.get(key, Math.min(shown, positions.size()), positions.size()),
                    List.of(
                            Column.text(texts.get("id")),
                            Column.text(texts.get("position")),
                            Column.text(texts.get("manager")),
                            Column.text(texts.get("layer"))),
                    positions.stream()
                            .limit(shown)
                            .map(position -> List.of(
                                    Cell.of(position.id()),
                                    Cell.of(position.label()),
                                    Cell.of(manager(position)),
                                    Cell.of("L" + position.layer())))
                            .toList());
        }
    }

    private void pairs(Document.Builder document, String key, List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            document.table(
                    texts.get(key, Math.min(shown, pairs.size()), pairs.size()),
                    List.of(
                            Column.text(texts.get("id")),
                            Column.text(texts.get("position")),
                            Column.text(texts.get("from")),
                            Column.text(texts.get("to")),
                            Column.text(texts.get("grade")),
                            Column.text(texts.get("layer"))),
                    pairs.stream().limit(shown).map(this::pair).toList());
        }
    }

    private List<Cell> pair(Pair pair) {
        return List.of(
                Cell.of(pair.after().id()),
                Cell.of(pair.after().label()),
                Cell.of(manager(pair.before())),
                Cell.of(manager(pair.after())),
                Cell.of(change(grade(pair.before()), grade(pair.after()))),
                Cell.of(change("L" + pair.before().layer(), "L" + pair.after().layer())));
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " > " + after;
    }

    private static String grade(Position position) {
        String grade = position.text(Field.GRADE);
        return grade == null ? "" : grade;
    }

    private static String manager(Position position) {
        return position.manager().map(Position::label).orElse("");
    }
}
