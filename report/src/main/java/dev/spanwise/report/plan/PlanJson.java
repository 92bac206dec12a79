package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.Infeasibility;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanChange;
import dev.spanwise.analysis.optimize.PlanFigures;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.scenario.NearTop;
import dev.spanwise.analysis.scenario.NotInData;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.figures.FiguresJson;
import dev.spanwise.report.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The document of {@code optimize}; positions are given by their ids. Its schema is {@code optimize.schema.json}. */
public record PlanJson(
        int schemaVersion,
        PlanStatus status,
        String family,
        ObjectiveJson objective,
        long value,
        long bound,
        double gap,
        int fewestMovedByAnyReorganisation,
        List<SpansJson> spanLimits,
        List<String> postsToGo,
        List<String> nearTop,
        List<String> notInData,
        @Nullable CostJson cost,
        FiguresJson before,
        FiguresJson after,
        List<ChangeJson> changes,
        List<MoveJson> moves,
        List<WaveJson> waves,
        @Nullable List<String> narrowTeams,
        @Nullable List<RuleJson> rules,
        ReasonsJson.@Nullable AlternativesJson alternatives,
        @Nullable List<ReasonsJson.PriceJson> prices,
        @Nullable List<ReasonsJson.ProtectionJson> protections,
        @Nullable List<SensitivityJson> sensitivity,
        @Nullable InfeasibilityJson infeasibility) {

    /** The document with its sentences in a language. */
    public static PlanJson of(Optimization optimization, Locale language) {
        Plan plan = optimization.plan();
        OrgChart chart = optimization.chart();
        Optional<Infeasibility> infeasibility = plan.findInfeasibility();
        return new PlanJson(
                Json.SCHEMA_VERSION,
                plan.status(),
                plan.problem().family().id(),
                ObjectiveJson.of(plan.figures()),
                plan.value(),
                plan.bound(),
                plan.gap(),
                plan.fewestMovedByAnyReorganisation(),
                SpansJson.of(plan.problem()),
                PostsToGo.list(plan.problem()).stream().map(Position::id).toList(),
                NearTop.list(plan).stream().map(Position::id).toList(),
                NotInData.listSaid(plan.problem(), language),
                CostJson.of(plan),
                FiguresJson.of(optimization.before()),
                FiguresJson.of(optimization.after()),
                optimization.changes().stream()
                        .map(change -> ChangeJson.of(change, plan, language))
                        .toList(),
                plan.listMoves().stream().map(move -> MoveJson.of(move, chart)).toList(),
                optimization.waves().stream()
                        .map(wave -> WaveJson.of(wave, chart))
                        .toList(),
                plan.problem().narrowTeams().matter()
                        ? plan.listNarrowTeams().stream().map(Position::id).toList()
                        : null,
                RuleJson.of(plan, language),
                ReasonsJson.alternatives(optimization),
                ReasonsJson.prices(optimization),
                ReasonsJson.protections(optimization),
                ReasonsJson.sensitivity(optimization),
                infeasibility
                        .map(why -> InfeasibilityJson.of(why, plan, language))
                        .orElse(null));
    }

    private static String id(OrgChart chart, int position) {
        return chart.position(position).id();
    }

    private static List<String> ids(OrgChart chart, List<Integer> positions) {
        return positions.stream().map(position -> id(chart, position)).toList();
    }

    /** What a plan comes to. */
    public record ObjectiveJson(int moved, int dissolved, int jobs, long saving) {
        static ObjectiveJson of(PlanFigures figures) {
            return new ObjectiveJson(figures.moved(), figures.dissolved(), figures.jobs(), figures.saving());
        }
    }

    /** Something that holds for all who are dissolved, taken together. */
    public record RuleJson(String rule, String said) {
        static @Nullable List<RuleJson> of(Plan plan, Locale language) {
            Delayering problem = plan.problem();
            return problem.rules().isEmpty() || !plan.isFound()
                    ? null
                    : problem.rules().stream()
                            .map(rule -> new RuleJson(rule.kind().id(), rule.said(problem.chart(), language)))
                            .toList();
        }
    }

    /** One dissolved position. */
    public record ChangeJson(
            String position,
            String outcome,
            String reason,
            int handedUp,
            String receiver,
            int spanBefore,
            int spanAfter,
            List<ReceiverJson> receivers,
            long saving) {
        static ChangeJson of(PlanChange change, Plan plan, Locale language) {
            OrgChart chart = plan.problem().chart();
            PlanChange.Receiver first = change.receivers().get(0);
            return new ChangeJson(
                    id(chart, change.position()),
                    change.outcome().id(),
                    change.reason(plan, language),
                    change.handedUp(),
                    id(chart, first.position()),
                    first.spanBefore(),
                    first.spanAfter(),
                    change.receivers().stream()
                            .map(receiver -> ReceiverJson.of(receiver, chart))
                            .toList(),
                    change.saving());
        }
    }

    /** Who gets direct reports of a dissolved position. */
    public record ReceiverJson(String position, int people, boolean peer, int spanBefore, int spanAfter) {
        static ReceiverJson of(PlanChange.Receiver receiver, OrgChart chart) {
            return new ReceiverJson(
                    id(chart, receiver.position()),
                    receiver.people(),
                    receiver.peer(),
                    receiver.spanBefore(),
                    receiver.spanAfter());
        }
    }

    /** One moved position. */
    public record MoveJson(
            String position, String fromManager, String toManager, boolean toPeer, boolean lifted, boolean takesOver) {
        static MoveJson of(PlanMove move, OrgChart chart) {
            return new MoveJson(
                    id(chart, move.position()),
                    id(chart, move.fromManager()),
                    id(chart, move.toManager()),
                    move.toPeer(),
                    move.lifted(),
                    move.takesOver());
        }
    }

    /** One wave. */
    public record WaveJson(int wave, List<String> dissolved, List<MoveJson> moves) {
        static WaveJson of(Wave wave, OrgChart chart) {
            return new WaveJson(
                    wave.number(),
                    ids(chart, wave.dissolved()),
                    wave.moves().stream().map(move -> MoveJson.of(move, chart)).toList());
        }
    }

    /** Why there is no plan, and what would do. */
    public record InfeasibilityJson(
            Infeasibility.Cause cause,
            String message,
            String stuck,
            List<String> forcedBy,
            @Nullable Integer smallestLayers,
            @Nullable Integer smallestSpan,
            @Nullable Integer fewestMoved) {
        static InfeasibilityJson of(Infeasibility why, Plan plan, Locale language) {
            OrgChart chart = plan.problem().chart();
            return new InfeasibilityJson(
                    why.cause(),
                    why.message(plan.problem(), language),
                    id(chart, why.stuck()),
                    ids(chart, why.forcedBy()),
                    orNull(why.smallestLayers()),
                    orNull(why.smallestSpan()),
                    orNull(why.findFewestMoved()));
        }

        private static @Nullable Integer orNull(OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
    }
}
