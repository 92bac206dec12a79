package dev.spanwise.web.pages.overview;

import dev.spanwise.model.OrgChart;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.LayerCurve;
import dev.spanwise.web.pages.PlanProof;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.pages.scenario.StepWords;
import dev.spanwise.web.scenarios.LayerAnswer;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResults;
import dev.spanwise.web.scenarios.ScenarioSummary;
import dev.spanwise.web.scenarios.SuggestedStep;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Optional;

/** What stands over the figures: how flat the organisation could be, and what that asks of people. */
public final class AnswerPage {
    /** The widest spans one can choose from there. */
    private static final List<Integer> SPANS = List.of(8, 10, 12, 15, 20, 30);

    /**
     * What the page shows.
     *
     * @param answer empty while it is being worked out
     * @param isOrganisation whether it is worked out at all: not for a chain of hundreds of layers
     */
    public record View(PlanRequest asked, Optional<LayerAnswer> answer, boolean isOrganisation, int layers) {
        public List<Integer> spans() {
            return SPANS;
        }

        /** Whether this span is what was asked for. */
        public boolean isSpan(String span) {
            return asked.parameters().get("max-span").contains(span);
        }

        public String curve(LayerAnswer found) {
            return LayerCurve.json(found.points(), found.chosen().layers());
        }

        public String proof(LayerAnswer found, Frame frame) {
            return PlanProof.said(found.plan(), frame);
        }
    }

    /**
     * What a step would come to, beside today.
     *
     * @param words what it is to do
     * @param summary empty while it is being worked out
     * @param address to ask again
     */
    public record Effect(String words, Optional<ScenarioSummary> summary, String address, int layersFewer) {}

    private final SnapshotPages pages;

    public AnswerPage(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/answer", Role.ANALYST, this::answer),
                Route.get("/snapshots/{snapshot}/effect", Role.ANALYST, this::effect));
    }

    private void answer(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        PlanRequest asked = PlanRequest.within(visit, Math.max(1, chart.layers()));
        boolean isOrganisation = ScenarioResults.isOrganisation(chart);
        Optional<LayerAnswer> answer = isOrganisation
                ? pages.scenarios().findAnswer(visit, snapshot, asked.layers(), asked.step())
                : Optional.empty();
        View view = new View(asked, answer, isOrganisation, chart.layers());
        pages.showPiece(pages.frame(visit, snapshot, "overview"), "overview/answer", view);
    }

    /** What the step for a finding would come to, were it the only one. */
    private void effect(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        ScenarioDocument.Step step = SuggestedStep.get(visit, pages.charts(), snapshot);
        ScenarioDocument document = ScenarioDocument.empty("-").withStep(step.kind(), step.parameters());
        Optional<ScenarioSummary> summary = pages.scenarios().findSummary(visit, snapshot, document);
        int fewer = summary.map(
                        found -> chart.layers() - found.figures().layers().layers())
                .orElse(0);
        String address = visit.http().path() + "?" + visit.http().queryString();
        Frame frame = pages.frame(visit, snapshot, "overview");
        String words = StepWords.of(frame, chart).title(step);
        pages.showPiece(frame, "overview/effect", new Effect(words, summary, address, fewer));
    }
}
