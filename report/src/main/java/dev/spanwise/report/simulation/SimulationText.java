package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Bookkeeping;
import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.Refusal;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.ScenarioStep;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code simulate} shows of one scenario: figures, what becomes of people, each step, and what was refused. */
public final class SimulationText {
    private static final int REFUSALS_SHOWN = 10;

    private final ScenarioRun run;
    private final Locale language;
    private final Texts texts;
    private final Numbers numbers;

    private SimulationText(ScenarioRun run, Locale language) {
        this.run = run;
        this.language = language;
        this.texts = Texts.in(SimulationText.class, language);
        this.numbers = new Numbers(language);
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
        SpanBandTable.addTo(document, effects, texts, numbers);
        steps(document);
        BranchTable.addTo(document, run, texts, numbers);
        refusals(document);
        new MoveTable(run, texts, language).addTo(document, movesShown);
        return document.build();
    }

    private void figures(Document.Builder document, Effects effects) {
        Measure.State before = Measure.State.of(run.before(), effects.before());
        Measure.State after = Measure.State.of(run.after(), effects.after());
        boolean withCost = effects.before().cost().positionsWithPay() > 0;
        List<List<Cell>> rows = Measure.list(withCost).stream()
                .map(measure -> List.of(
                        Cell.of(texts.get("measure." + measure.key())),
                        measure.cell(before, numbers),
                        measure.cell(after, numbers),
                        measure.change(before, after, numbers)))
                .toList();
        document.table(
                texts.get("figures.title"),
                List.of(
                        Column.text(""),
                        Column.figure(texts.get("figures.before")),
                        Column.figure(texts.get("figures.after")),
                        Column.figure(texts.get("figures.change"))),
                rows);
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
        document.paragraph(texts.get(
                "people.effects",
                effects.moved(),
                effects.movedElsewhere(),
                effects.movedToOtherDepartment(),
                effects.pastSpanLimit(),
                effects.spanLimit(),
                effects.lostAllReports(),
                effects.shallowerBranches()));
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
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < run.steps().size(); i++) {
            rows.add(step(i + 1, run.steps().get(i)));
        }
        document.table(
                texts.get("steps.title"),
                List.of(
                        Column.text(texts.get("steps.step")),
                        Column.figure(texts.get("steps.touched")),
                        Column.figure(texts.get("steps.moved")),
                        Column.figure(texts.get("steps.refused")),
                        Column.figure(texts.get("measure.layers")),
                        Column.figure(texts.get("measure.managers")),
                        Column.figure(texts.get("measure.ratio"))),
                rows);
        run.steps()
                .forEach(step -> step.notes().forEach(note -> document.paragraph(note.message(language), Tone.QUIET)));
    }

    private List<Cell> step(int number, ScenarioStep step) {
        return List.of(
                Cell.of(number + " " + step.change().kind()),
                numbers.whole(step.moves().size()),
                numbers.whole(step.effects().moved()),
                numbers.whole(step.refusals().size()),
                numbers.whole(step.effects().after().layers().layers()),
                numbers.whole(step.effects().after().roles().managers()),
                numbers.fixed(step.effects().after().roles().icToManagerRatio(), 2));
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
