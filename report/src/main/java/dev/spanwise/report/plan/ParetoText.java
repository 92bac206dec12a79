package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import java.util.List;
import java.util.Locale;

/** Layers against people moved, as a table with a bar for each number of layers. */
public final class ParetoText {
    private ParetoText() {}

    /** The front, most layers first. */
    public static Document of(ParetoFront front, Locale language) {
        Texts texts = Texts.in(ParetoText.class, language);
        Numbers numbers = new Numbers(language);
        int most = front.points().stream()
                .mapToInt(point -> point.figures().moved())
                .max()
                .orElse(0);
        boolean allProven = front.points().stream().allMatch(point -> point.status() == PlanStatus.OPTIMAL);
        List<List<Cell>> rows =
                front.points().stream().map(point -> row(point, most, numbers)).toList();
        return Document.builder()
                .title(texts.get("pareto.title"))
                .paragraph(texts.get(allProven ? "pareto.explanation" : "pareto.not-all-proven"), Tone.QUIET)
                .table(
                        "",
                        List.of(
                                Column.figure(texts.get("figure.layers")),
                                Column.figure(texts.get("plan.moved")),
                                Column.figure(texts.get("plan.dissolved")),
                                Column.figure(texts.get("plan.saving")),
                                Column.bar()),
                        rows)
                .build();
    }

    private static List<Cell> row(ParetoPoint point, int most, Numbers numbers) {
        return List.of(
                numbers.whole(point.layers()),
                numbers.whole(point.figures().moved()),
                numbers.whole(point.figures().dissolved()),
                numbers.whole(point.figures().saving()),
                Cell.bar(most == 0 ? 0 : point.figures().moved() / (double) most)
                        .with(Tone.BAR));
    }
}
