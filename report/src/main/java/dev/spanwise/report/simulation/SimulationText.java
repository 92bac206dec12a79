package dev.spanwise.report.simulation;

import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.scenario.Bookkeeping;
import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.Refusal;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.ScenarioStep;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code simulate} shows of one scenario: figures, what becomes of people, each step, and what was refused. */
public final class SimulationText {
    private static final int REFUSALS_SHOWN = 10;

    private final ScenarioRun run;
    private final Locale language;
    private final Texts texts;

    private SimulationText(ScenarioRun run, Locale language) {
        this.run = run;
        this.language = language;
        this.texts = Texts.in(SimulationText.class, language);
    }

    /** The scenario's result, with at most so many moves; {@link MoveSheet} writes all of them. */
    public static Document of(ScenarioRun run, int movesShown, Locale language) {
        return new SimulationText(run, language).document(movesShown);
    }

    private Document document(int movesShown) {
        Document.Builder document = Document.builder().title(run.scenario().name());
        Effects effects = run.effects();
        figures(document, effects);
        people(document, effects);
        SpanBandTable.addTo(document, effects, texts);
        steps(document);
        BranchTable.addTo(document, run, texts);
        refusals(document);
        new MoveTable(run, texts, language).addTo(document, movesShown);
        return document.build();
    }

    private void figures(Document.Builder document, Effects effects) {
        ScenarioFigures before = ScenarioFigures.of(run.before(), effects.before());
        ScenarioFigures after = ScenarioFigures.of(run.after(), effects.after());
        document.add(figures(before, after, texts));
    }

    /** What there was before, what there is after, and by how much it changes. */
    static Table figures(ScenarioFigures before, ScenarioFigures after, Texts texts) {
        Numbers numbers = new Numbers(texts.language());
        return Columns.<Figure<ScenarioFigures>>in(texts)
                .text("", figure -> figure.name(texts.language()))
                .figure("figures.before", figure -> figure.cell(before, numbers))
                .figure("figures.after", figure -> figure.cell(after, numbers))
                .figure("figures.change", figure -> figure.change(before, after, numbers))
                .table(texts.get("figures.title"), ScenarioFigures.shown(List.of(before)));
    }

    private void people(Document.Builder document, Effects effects) {
        Bookkeeping books = run.bookkeeping();
        document.paragraph(texts.get(
                "people.books",
                books.headcount(),
                books.eliminated(),
                books.vacanciesClosed(),
                books.converted(),
                books.promoted(),
                books.moved(),
                books.unchanged()));
        if (books.added() + books.filled() + books.edited() > 0) {
            document.paragraph(
                    texts.get("people.growth", books.added(), books.filled(), books.edited(), books.headcountAfter()));
        }
        document.paragraph(texts.get(
                "people.effects",
                effects.moved(),
                effects.movedElsewhere(),
                effects.movedToOtherDepartment(),
                effects.pastSpanLimit(),
                effects.spanLimit(),
                effects.lostAllReports(),
                effects.shallowerBranches()));
        if (effects.backWithinSpanLimit() > 0) {
            document.paragraph(
                    texts.get("people.back-within-limit", effects.backWithinSpanLimit(), effects.spanLimit()));
        }
        costs(document, effects);
    }

    private void costs(Document.Builder document, Effects effects) {
        Effects.Growth growth = effects.growth();
        if (growth.addedCost() != 0 || growth.payChange() != 0 || growth.withoutPay() > 0) {
            document.paragraph(texts.get(
                    "people.added-cost",
                    Math.round(growth.addedCost()),
                    Math.round(growth.payChange()),
                    growth.withoutPay()));
        }
        if (effects.before().cost().positionsWithPay() > 0) {
            Effects.Savings savings = effects.savings();
            document.paragraph(texts.get(
                    "people.savings",
                    Math.round(savings.eliminated()),
                    Math.round(savings.vacancies()),
                    Math.round(savings.conversions()),
                    Math.round(savings.severance()),
                    savings.withoutPay()));
        }
    }

    private void steps(Document.Builder document) {
        List<NumberedStep> steps = new ArrayList<>();
        run.steps().forEach(step -> steps.add(new NumberedStep(steps.size() + 1, step)));
        document.add(Columns.<NumberedStep>in(texts)
                .text(
                        "steps.step",
                        row -> row.number() + " " + row.step().change().kind())
                .whole("steps.touched", row -> row.step().moves().size())
                .whole("steps.moved", row -> row.step().effects().moved())
                .whole("steps.refused", row -> row.step().refusals().size())
                .show(Stream.of(FigureCatalogue.LAYERS, FigureCatalogue.MANAGERS, FigureCatalogue.RATIO)
                        .map(figure -> figure.of(NumberedStep::after))
                        .toList())
                .table(texts.get("steps.title"), steps));
        run.steps()
                .forEach(step -> step.notes().forEach(note -> document.paragraph(note.message(language), Tone.QUIET)));
    }

    private record NumberedStep(int number, ScenarioStep step) {
        KeyFigures after() {
            return step.effects().after();
        }
    }

    private void refusals(Document.Builder document) {
        for (int i = 0; i < run.steps().size(); i++) {
            ScenarioStep step = run.steps().get(i);
            List<Refusal> refusals = step.refusals();
            if (refusals.isEmpty()) {
                continue;
            }
            StringBuilder lines = new StringBuilder(
                    texts.get("refused.title", i + 1, step.change().kind(), refusals.size()));
            refusals.stream()
                    .limit(REFUSALS_SHOWN)
                    .forEach(refusal -> lines.append("\n  ").append(refusal.message(language)));
            if (refusals.size() > REFUSALS_SHOWN) {
                lines.append("\n  ").append(texts.get("refused.more", refusals.size() - REFUSALS_SHOWN));
            }
            document.paragraph(lines.toString(), Tone.WARNING);
        }
    }
}
