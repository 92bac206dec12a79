package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Alternatives;
import dev.spanwise.analysis.optimize.KeptPosition;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.Prices;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why a plan is as it is, in the document of {@code optimize}. */
final class ReasonsJson {
    private ReasonsJson() {}

    static @Nullable AlternativesJson alternatives(Optimization optimization) {
        return optimization
                .reasons()
                .findAlternatives()
                .map(found -> AlternativesJson.of(found, optimization.plan()))
                .orElse(null);
    }

    static @Nullable List<PriceJson> prices(Optimization optimization) {
        return optimization
                .reasons()
                .findPrices()
                .map(found -> found.list().stream()
                        .map(price -> PriceJson.of(price, optimization.plan()))
                        .toList())
                .orElse(null);
    }

    static @Nullable List<ProtectionJson> protections(Optimization optimization) {
        return optimization
                .reasons()
                .findPrices()
                .map(found -> found.protections().stream()
                        .map(protection -> ProtectionJson.of(protection, optimization.plan()))
                        .toList())
                .orElse(null);
    }

    static @Nullable List<SensitivityJson> sensitivity(Optimization optimization) {
        return optimization.reasons().findSpans().map(SensitivityJson::listOf).orElse(null);
    }

    /** What else there is besides a plan. */
    record AlternativesJson(
            int asked, boolean complete, List<KeptJson> kept, int asGood, boolean all, List<OtherJson> others) {
        static AlternativesJson of(Alternatives found, Plan plan) {
            OrgChart chart = plan.problem().chart();
            return new AlternativesJson(
                    found.asked(),
                    found.isComplete(plan),
                    found.kept().stream().map(kept -> KeptJson.of(kept, chart)).toList(),
                    found.asGood(),
                    found.all(),
                    found.others().stream().map(OtherJson::of).toList());
        }
    }

    /** What it would cost to leave one position as it is. */
    record KeptJson(
            String position, String necessity, @Nullable Long moreMoves, int moreJobs, boolean proven) {
        static KeptJson of(KeptPosition kept, OrgChart chart) {
            return new KeptJson(
                    chart.position(kept.position()).id(),
                    kept.necessity().id(),
                    kept.findMoreMoves().isPresent() ? kept.findMoreMoves().getAsLong() : null,
                    kept.moreJobs(),
                    kept.proven());
        }
    }

    /** Another plan. */
    record OtherJson(PlanStatus status, long value, int moved, List<String> dissolved, List<MovedJson> moves) {
        static OtherJson of(Plan other) {
            OrgChart chart = other.problem().chart();
            return new OtherJson(
                    other.status(),
                    other.value(),
                    other.figures().moved(),
                    other.listDissolved().stream()
                            .map(position -> position.id())
                            .toList(),
                    IntStream.range(0, chart.size())
                            .filter(other::isMoved)
                            .mapToObj(position -> new MovedJson(
                                    chart.position(position).id(),
                                    chart.position(other.newManager(position)).id()))
                            .toList());
        }
    }

    /** Who goes where in another plan. */
    record MovedJson(String position, String toManager) {}

    /** What protecting one manager costs. */
    record ProtectionJson(
            String position,
            PlanStatus status,
            @Nullable Long leastMoves,
            @Nullable Long mostMoves) {
        static ProtectionJson of(Prices.Protection protection, Plan plan) {
            return new ProtectionJson(
                    plan.problem().chart().position(protection.position()).id(),
                    protection.plan().status(),
                    orNull(protection.findLeastMoves(plan)),
                    orNull(protection.findMostMoves(plan)));
        }

        private static @Nullable Long orNull(OptionalLong moves) {
            return moves.isPresent() ? moves.getAsLong() : null;
        }
    }

    /** The plan without a limit. */
    record PriceJson(
            String eased,
            PlanStatus status,
            @Nullable Integer moved,
            @Nullable Integer fewerMoves) {
        static PriceJson of(Prices.Price price, Plan plan) {
            Plan without = price.plan();
            Integer moved = without.isFound() ? without.figures().moved() : null;
            boolean comparable = moved != null && plan.isFound();
            return new PriceJson(
                    price.eased().id(),
                    without.status(),
                    moved,
                    comparable ? plan.figures().moved() - without.figures().moved() : null);
        }
    }
}
