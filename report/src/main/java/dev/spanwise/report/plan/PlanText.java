package dev.spanwise.report.plan;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanChange;
import dev.spanwise.analysis.optimize.PlanCost;
import dev.spanwise.analysis.optimize.PlanFigures;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.scenario.NearTop;
import dev.spanwise.analysis.scenario.NotInData;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureLists;
import java.util.List;
import java.util.Locale;
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
        NotInData.findSaid(plan.problem(), texts.language()).ifPresent(said -> document.paragraph(said, Tone.STRONG));
        if (!plan.isFound()) {
            ReasonsText.addTo(document, plan, optimization.reasons(), texts.language());
            return document.build();
        }
        int fewest = plan.fewestMovedByAnyReorganisation();
        if (fewest > 0) {
            document.paragraph(texts.get("plan.any-reorganisation", fewest), Tone.QUIET);
        }
        document.paragraph(SpansJson.said(plan.problem(), texts), Tone.QUIET);
        PostsToGo.findSaid(plan.problem(), texts.language()).ifPresent(said -> document.paragraph(said, Tone.QUIET));
        NearTop.findSaid(plan, texts.language()).ifPresent(said -> document.paragraph(said, Tone.STRONG));
        addNarrowTeams(document);
        plan.problem()
                .rules()
                .forEach(rule -> document.paragraph(rule.said(optimization.chart(), texts.language()), Tone.QUIET));
        document.figures(figures());
        if (PlanCost.hasParts(plan.problem())) {
            document.add(CostText.table(PlanCost.of(plan), texts));
        }
        document.add(beforeAndAfter());
        document.add(changes());
        document.add(moves());
        addMore(document, Math.max(optimization.changes().size(), plan.figures().moved()));
        if (!optimization.waves().isEmpty()) {
            document.add(waves());
        }
        ReasonsText.addTo(document, plan, optimization.reasons(), texts.language());
        return document.build();
    }

    private String verdict() {
        String key = "plan.status." + plan.status();
        return switch (plan.status()) {
            case OPTIMAL -> texts.get(key, familyWords());
            case FEASIBLE -> countsMoves() ? verdictOnMoves(key) : verdictOnValue(key);
            case UNKNOWN -> NotFound.said(plan, texts.language());
            case INFEASIBLE ->
                plan.findInfeasibility()
                        .map(why -> why.message(plan.problem(), texts.language()))
                        .orElseGet(() -> texts.get(key));
        };
    }

    /** Whether the value is the number of people moved, and something is known of it for every plan. */
    private boolean countsMoves() {
        return plan.problem().asksForFewestMoved() && plan.fewestMovedInFamily() > 0;
    }

    private String verdictOnMoves(String key) {
        int moved = plan.figures().moved();
        long fewest = plan.fewestMovedInFamily();
        String gap = numbers.percent((moved - fewest) / (double) moved).text();
        return texts.get(key + ".moves", moved, fewest, gap, familyWords());
    }

    private String verdictOnValue(String key) {
        return texts.get(
                key, plan.value(), plan.bound(), numbers.percent(plan.gap()).text(), familyWords());
    }

    private String familyWords() {
        return plan.problem().family().words(texts.language());
    }

    private void addNarrowTeams(Document.Builder document) {
        List<Position> narrow = plan.listNarrowTeams();
        if (!narrow.isEmpty()) {
            String who = narrow.stream()
                    .limit(mostRows)
                    .map(position -> label(position.index()))
                    .collect(Collectors.joining(", "));
            int least = plan.problem().narrowTeams().least();
            int more = Math.max(0, narrow.size() - mostRows);
            document.paragraph(texts.get("plan.narrow-teams", narrow.size(), least, who, more), Tone.QUIET);
        }
    }

    private List<Figures.Figure> figures() {
        PlanFigures figures = plan.figures();
        return List.of(
                new Figures.Figure(texts.get("plan.moved"), numbers.whole(figures.moved())),
                new Figures.Figure(texts.get("plan.dissolved"), numbers.whole(figures.dissolved())),
                new Figures.Figure(texts.get("plan.saving"), numbers.whole(figures.saving())));
    }

    private Table beforeAndAfter() {
        OrgMetrics before = optimization.before();
        OrgMetrics after = optimization.after();
        return Columns.<Figure<? super OrgMetrics>>in(texts)
                .text("", figure -> figure.name(texts.language()))
                .figure("plan.before", figure -> figure.cell(before, numbers))
                .figure("plan.after", figure -> figure.cell(after, numbers))
                .table(texts.get("plan.figures"), Figure.telling(FigureLists.OF_PLAN, List.of(before)));
    }

    private Table changes() {
        return Columns.<PlanChange>in(texts)
                .cell(
                        "plan.position",
                        change -> Cell.of(label(change.position())).with(Tone.NARROW))
                .text(
                        "plan.outcome",
                        change -> texts.get("plan.outcome." + change.outcome().id()))
                .text("plan.reason", change -> change.reason(plan, texts.language()))
                .table(
                        texts.get("plan.changes"),
                        optimization.changes().stream().limit(mostRows).toList());
    }

    private Table moves() {
        return Columns.<PlanMove>in(texts)
                .text("plan.position", move -> label(move.position()))
                .text("plan.from", move -> label(move.fromManager()))
                .text("plan.to", this::receiver)
                .table(
                        texts.get("plan.moves"),
                        plan.listMoves().stream().limit(mostRows).toList());
    }

    private String receiver(PlanMove move) {
        String to = label(move.toManager());
        return switch (move.kind()) {
            case HANDED_UP -> to;
            case LIFTED -> texts.get("plan.lifted", to);
            case TO_PEER -> texts.get("plan.to-peer", to);
            case TAKES_OVER -> texts.get("plan.takes-over", to);
            case TO_SUCCESSOR -> texts.get("plan.to-successor", to);
        };
    }

    private void addMore(Document.Builder document, int rows) {
        if (rows > mostRows) {
            document.paragraph(texts.get("plan.more", mostRows, rows), Tone.QUIET);
        }
    }

    private Table waves() {
        return Columns.<Wave>in(texts)
                .whole("plan.wave", Wave::number)
                .whole("plan.dissolved", wave -> wave.dissolved().size())
                .whole("plan.moved", wave -> wave.moves().size())
                .text("plan.who", this::who)
                .table(texts.get("plan.waves"), optimization.waves());
    }

    private String who(Wave wave) {
        String who = wave.dissolved().stream().limit(mostRows).map(this::label).collect(Collectors.joining(", "));
        return wave.dissolved().size() > mostRows ? who + " ..." : who;
    }

    private String label(int position) {
        Position shown = optimization.chart().position(position);
        return shown.label().equals(shown.id()) ? shown.id() : shown.label() + " (" + shown.id() + ")";
    }
}
