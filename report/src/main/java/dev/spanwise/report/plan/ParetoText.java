package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.List;
import java.util.Locale;

/** Layers against people moved, as a table with a bar for each number of layers. */
public final class ParetoText {
    private ParetoText() {}

    /** The front, most layers first. */
    public static Document of(ParetoFront front, Locale language) {
        Texts texts = Texts.in(ParetoText.class, language);
        int most = front.points().stream()
                .mapToInt(point -> point.figures().moved())
                .max()
                .orElse(0);
        if (front.points().isEmpty()) {
            return Document.builder()
                    .title(texts.get("pareto.title"))
                    .paragraph(none(language), Tone.STRONG)
                    .build();
        }
        boolean allProven = front.points().stream().allMatch(point -> point.status() == PlanStatus.OPTIMAL);
        return Document.builder()
                .title(texts.get("pareto.title"))
                .paragraph(texts.get(allProven ? "pareto.explanation" : "pareto.not-all-proven"), Tone.QUIET)
                .add(Columns.<ParetoPoint>in(texts)
                        .show(List.of(FigureCatalogue.LAYERS.as(ParetoPoint::layers)))
                        .whole("plan.moved", point -> point.figures().moved())
                        .whole("plan.dissolved", point -> point.figures().dissolved())
                        .whole("plan.saving", point -> point.figures().saving())
                        .bar(point -> most == 0 ? 0 : point.figures().moved() / (double) most, point -> Tone.BAR)
                        .table("", front.points()))
                .build();
    }

    /** What is said where no number of layers has a plan. */
    public static String none(Locale language) {
        return Texts.in(ParetoText.class, language).get("pareto.none");
    }
}
