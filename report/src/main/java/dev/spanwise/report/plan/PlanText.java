package dev.spanwise.report.plan;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanFigures;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A plan for people: what it comes to, what is proven, who is dissolved and why, who moves where, and in which order. */
public final class PlanText {
    private final Optimization optimization;
    private final Plan plan;
    private final Texts texts;
    private final Numbers numbers;
    private final int mostRows;

    private PlanText(Optimization optimization, Locale language, int mostRows) {
        this.optimization = optimization;
        this.plan = optimization.plan();
        this.texts = Texts.in(PlanText.class, language);
        this.numbers = new Numbers(language);
        this.mostRows = mostRows;
    }

    /**
     * The whole plan.
     *
     * @param mostRows how many rows a table shows before it says how many more there are
     */
    public static Document of(Optimization optimization, Locale language, int mostRows) {
        return new PlanText(optimization, language, mostRows).document();
    }

    private Document document() {
        Document.Builder document = Document.builder().title(texts.get("plan.title"));
        document.paragraph(verdict(), plan.status() == PlanStatus.OPTIMAL ? Tone.GOOD : Tone.STRONG);
        if (plan.status() == PlanStatus.INFEASIBLE || plan.status() == PlanStatus.UNKNOWN) {
            return document.build();
        }
        document.figures(figures());
        document.add(beforeAndAfter());
        document.add(changes());
        document.add(moves());
        addMore(document, Math.max(optimization.changes().size(), plan.figures().moved()));
        if (!optimization.waves().isEmpty()) {
            document.add(waves());
        }
        return document.build();
    }

    private String verdict() {
        String key = "plan.status." + plan.status();
        return switch (plan.status()) {
            case OPTIMAL -> texts.get(key);
            case FEASIBLE ->
                texts.get(
                        key,
                        plan.value(),
                        plan.bound(),
                        numbers.percent(plan.gap()).text());
            case UNKNOWN -> texts.get(key, plan.bound());
            case INFEASIBLE ->
                plan.findInfeasibility()
                        .map(why -> why.message(plan.problem(), texts.language()))
                        .orElseGet(() -> texts.get(key));
        };
    }

    private List<Figures.Figure> figures() {
        PlanFigures figures = plan.figures();
        return List.of(
                new Figures.Figure(texts.get("plan.moved"), numbers.whole(figures.moved())),
                new Figures.Figure(texts.get("plan.dissolved"), numbers.whole(figures.dissolved())),
                new Figures.Figure(texts.get("plan.saving"), numbers.whole(figures.saving())));
    }

    private Table beforeAndAfter() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(compared("figure.headcount", metrics -> metrics.headcount().positions(), 0));
        rows.add(compared("figure.layers", metrics -> metrics.layers().layers(), 0));
        rows.add(compared("figure.managers", metrics -> metrics.roles().managers(), 0));
        rows.add(compared("figure.ics", metrics -> metrics.roles().individualContributors(), 0));
        rows.add(compared("figure.ratio", metrics -> metrics.roles().icToManagerRatio(), 2));
        rows.add(compared("figure.mean-span", metrics -> metrics.spans().mean(), 2));
        rows.add(compared("figure.max-span", metrics -> metrics.spans().max(), 0));
        return new Table(
                texts.get("plan.figures"),
                List.of(
                        Column.text(""),
                        Column.figure(texts.get("plan.before")),
                        Column.figure(texts.get("plan.after"))),
                rows);
    }

    private List<Cell> compared(String key, ToDoubleFunction<OrgMetrics> figure, int digits) {
        return List.of(
                Cell.of(texts.get(key)),
                numbers.fixed(figure.applyAsDouble(optimization.before()), digits),
                numbers.fixed(figure.applyAsDouble(optimization.after()), digits));
    }

    private Table changes() {
        List<List<Cell>> rows = optimization.changes().stream()
                .limit(mostRows)
                .map(change -> List.of(
                        Cell.of(label(change.position())).with(Tone.NARROW),
                        Cell.of(texts.get("plan.outcome." + change.outcome().id())),
                        Cell.of(change.reason(plan, texts.language()))))
                .toList();
        return new Table(
                texts.get("plan.changes"),
                List.of(
                        Column.text(texts.get("plan.position")),
                        Column.text(texts.get("plan.outcome")),
                        Column.text(texts.get("plan.reason"))),
                rows);
    }

    private Table moves() {
        List<List<Cell>> rows =
                plan.listMoves().stream().limit(mostRows).map(this::row).toList();
        return new Table(
                texts.get("plan.moves"),
                List.of(
                        Column.text(texts.get("plan.position")),
                        Column.text(texts.get("plan.from")),
                        Column.text(texts.get("plan.to"))),
                rows);
    }

    private List<Cell> row(PlanMove move) {
        String to = label(move.toManager());
        return List.of(
                Cell.of(label(move.position())),
                Cell.of(label(move.fromManager())),
                Cell.of(move.toPeer() ? texts.get("plan.to-peer", to) : to));
    }

    private void addMore(Document.Builder document, int rows) {
        if (rows > mostRows) {
            document.paragraph(texts.get("plan.more", mostRows, rows), Tone.QUIET);
        }
    }

    private Table waves() {
        List<List<Cell>> rows = optimization.waves().stream().map(this::row).toList();
        return new Table(
                texts.get("plan.waves"),
                List.of(
                        Column.figure(texts.get("plan.wave")),
                        Column.figure(texts.get("plan.dissolved")),
                        Column.figure(texts.get("plan.moved")),
                        Column.text(texts.get("plan.who"))),
                rows);
    }

    private List<Cell> row(Wave wave) {
        String who = wave.dissolved().stream().limit(mostRows).map(this::label).collect(Collectors.joining(", "));
        return List.of(
                numbers.whole(wave.number()),
                numbers.whole(wave.dissolved().size()),
                numbers.whole(wave.moves().size()),
                Cell.of(wave.dissolved().size() > mostRows ? who + " ..." : who));
    }

    private String label(int position) {
        Position shown = optimization.chart().position(position);
        return shown.label().equals(shown.id()) ? shown.id() : shown.label() + " (" + shown.id() + ")";
    }
}
