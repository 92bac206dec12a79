package dev.spanwise.report.simulation;

import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.analysis.ownership.Ownership;
import dev.spanwise.analysis.ownership.OwnershipChange;
import dev.spanwise.analysis.scenario.Bookkeeping;
import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.analysis.scenario.Fate;
import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.ScenarioStep;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.figures.FiguresJson;
import dev.spanwise.report.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One scenario's result, the document of {@code simulate}. */
public record SimulationJson(
        int schemaVersion,
        String scenario,
        List<StepJson> steps,
        FiguresJson before,
        FiguresJson after,
        Bookkeeping bookkeeping,
        EffectsJson effects,
        OwnershipJson ownership,
        List<ChangeJson> changes,
        List<MoveJson> moves) {

    public static SimulationJson of(ScenarioRun run, Locale language) {
        List<Move> net = run.netMoves().moves().toList();
        Attributes attributes = run.attributes();
        return new SimulationJson(
                Json.SCHEMA_VERSION,
                run.scenario().name(),
                steps(run, language),
                FiguresJson.of(PublishedPay.shownFiguresOf(run.before())),
                FiguresJson.of(PublishedPay.shownFiguresOf(run.after())),
                run.bookkeeping(),
                EffectsJson.of(run.effects()),
                OwnershipJson.of(OwnershipChange.of(run.before(), run.after()), attributes),
                net.stream()
                        .filter(move -> move.outcome() != Fate.MOVED)
                        .map(move -> ChangeJson.of(move, attributes, language))
                        .toList(),
                net.stream()
                        .filter(Move::changesManager)
                        .map(move -> MoveJson.of(move, attributes))
                        .toList());
    }

    private static List<StepJson> steps(ScenarioRun run, Locale language) {
        List<StepJson> steps = new ArrayList<>();
        for (int i = 0; i < run.steps().size(); i++) {
            ScenarioStep step = run.steps().get(i);
            steps.add(new StepJson(
                    i + 1,
                    step.change().kind(),
                    step.moves().size(),
                    step.refusals().stream()
                            .map(refusal -> new RefusedJson(
                                    refusal.position(), refusal.kind().id(), refusal.message(language)))
                            .toList(),
                    step.notes().stream().map(note -> note.message(language)).toList(),
                    EffectsJson.of(step.effects())));
        }
        return steps;
    }

    /**
     * A step.
     *
     * @param step its number, from 1
     * @param applied positions it touched
     */
    public record StepJson(
            int step, String kind, int applied, List<RefusedJson> refused, List<String> notes, EffectsJson effects) {}

    /** Something a step could not do. */
    public record RefusedJson(String position, String kind, String message) {}

    /** The effects beside the figures before and after. */
    public record EffectsJson(
            int moved,
            int movedElsewhere,
            int movedToOtherDepartment,
            int spanLimit,
            int pastSpanLimit,
            int backWithinSpanLimit,
            int lostAllReports,
            int shallowerBranches,
            int layers,
            int managementLayers,
            int managers,
            double icToManagerRatio,
            List<FiguresJson.BandJson> spanBands,
            Effects.Savings savings,
            Effects.Growth growth) {
        static EffectsJson of(Effects effects) {
            return new EffectsJson(
                    effects.moved(),
                    effects.movedElsewhere(),
                    effects.movedToOtherDepartment(),
                    effects.spanLimit(),
                    effects.pastSpanLimit(),
                    effects.backWithinSpanLimit(),
                    effects.lostAllReports(),
                    effects.shallowerBranches(),
                    effects.after().layers().layers(),
                    effects.after().layers().managementLayers(),
                    effects.after().roles().managers(),
                    effects.after().roles().icToManagerRatio(),
                    effects.after().spans().bands().stream()
                            .map(band -> new FiguresJson.BandJson(band.band().label(), band.managers(), band.share()))
                            .toList(),
                    effects.savings(),
                    effects.growth());
        }
    }

    /** Levels above the people who do the work. */
    public record OwnershipJson(
            double meanApprovalsToTopBefore,
            double meanApprovalsToTopAfter,
            double meanApprovalsToBranchHeadBefore,
            double meanApprovalsToBranchHeadAfter,
            List<Double> shareWithinLevelsBefore,
            List<Double> shareWithinLevelsAfter,
            int teamsCloser,
            List<BranchJson> branches) {
        static OwnershipJson of(OwnershipChange change, Attributes attributes) {
            return new OwnershipJson(
                    change.before().meanApprovalsToTop(),
                    change.after().meanApprovalsToTop(),
                    change.before().meanApprovalsToBranchHead(),
                    change.after().meanApprovalsToBranchHead(),
                    shares(change.before()),
                    shares(change.after()),
                    change.teamsCloser(),
                    change.branches().stream()
                            .map(branch -> new BranchJson(
                                    Labels.id(attributes, branch.record()),
                                    branch.contributors(),
                                    branch.levelsBefore(),
                                    branch.levelsAfter(),
                                    branch.closer()))
                            .toList());
        }

        /** Share of people with at most 0, 1, 2 ... levels above; at most 20 of them. */
        private static List<Double> shares(Ownership ownership) {
            List<Double> shares = new ArrayList<>();
            for (int levels = 0; levels < Math.min(20, ownership.byLevelsAbove().length()); levels++) {
                shares.add(ownership.shareWithin(levels));
            }
            return shares;
        }
    }

    /** A branch of the chart before. */
    public record BranchJson(String head, int contributors, double levelsBefore, double levelsAfter, int closer) {}

    /**
     * What became of a position besides being moved.
     *
     * @param manager whom a new position reports to; null for others
     */
    public record ChangeJson(
            String position,
            String outcome,
            String reason,
            @Nullable String manager) {
        static ChangeJson of(Move move, Attributes attributes, Locale language) {
            return new ChangeJson(
                    Labels.id(attributes, move.record()),
                    move.outcome().id(),
                    move.reason(attributes, language),
                    move.outcome() == Fate.ADDED ? Labels.id(attributes, move.newManager()) : null);
        }
    }

    /** A position that reports to another manager. */
    public record MoveJson(
            String position,
            @Nullable String fromManager,
            @Nullable String toManager,
            int fromLayer,
            int toLayer) {
        static MoveJson of(Move move, Attributes attributes) {
            return new MoveJson(
                    Labels.id(attributes, move.record()),
                    idOrNull(attributes, move.oldManager()),
                    idOrNull(attributes, move.newManager()),
                    move.oldLayer(),
                    move.newLayer());
        }

        private static @Nullable String idOrNull(Attributes attributes, int record) {
            return record == OrgChart.NONE ? null : Labels.id(attributes, record);
        }
    }
}
