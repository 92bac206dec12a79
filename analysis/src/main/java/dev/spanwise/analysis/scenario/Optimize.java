package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Infeasibility;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Dissolves the managers that an optimisation chooses: as few people as possible get another manager, and of equal
 * plans the one that dissolves fewest, unless its options say otherwise. When no plan keeps the limits, nothing is
 * changed and the nearest limits that would do are named.
 *
 * @param maxLayers the most layers after it, from 1; empty for as many as there are
 * @param spans the widest spans managers may grow to
 * @param options what else is asked of the plan
 */
public record Optimize(OptionalInt maxLayers, SpanLimits spans, PlanOptions options, Terms terms) implements Change {
    public Optimize {
        if (maxLayers.orElse(1) < 1) {
            throw new IllegalArgumentException("the most layers are 1 or more, not " + maxLayers.getAsInt());
        }
    }

    /** With a limit of layers. */
    public Optimize(int maxLayers, SpanLimits spans, PlanOptions options, Terms terms) {
        this(OptionalInt.of(maxLayers), spans, options, terms);
    }

    @Override
    public String kind() {
        return "optimise";
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(Change.super.conditions().stream(), options.conditions())
                .toList();
    }

    @Override
    public void carryOut(Rearranging work) {
        Optional<Plan> plan = PlanStep.solve(
                work,
                () -> work.memory()
                        .plan(
                                work.chart(),
                                work.protectedRecords(),
                                this,
                                () -> DelayeringSolver.solve(problem(work))));
        plan.ifPresent(found -> found.findInfeasibility().ifPresent(why -> refuse(work, found.problem(), why)));
        plan.filter(found -> found.findInfeasibility().isEmpty())
                .ifPresent(found -> PlanStep.carryOut(work, found, Reason.OPTIMIZED));
    }

    /**
     * The plan this step carries out on a chart; it may be that none keeps the limits.
     *
     * @param chart the chart as the step finds it
     * @param protectedRecords records of positions that must not be dissolved
     * @throws dev.spanwise.analysis.optimize.ProblemTooLargeException when the tables do not fit into memory
     */
    public Plan plan(OrgChart chart, BitSet protectedRecords) {
        return DelayeringSolver.solve(problem(chart, protectedRecords));
    }

    /** The same with peers allowed; empty where they are. */
    public Optional<Optimize> findWithPeers() {
        return options.peers()
                ? Optional.empty()
                : Optional.of(new Optimize(maxLayers, spans, options.withPeers(), terms));
    }

    /** The problem this step solves on a chart. */
    public Delayering problem(OrgChart chart, BitSet protectedRecords) {
        return problem(new Rearranging(chart, terms, protectedRecords, RunMemory.NONE));
    }

    private Delayering problem(Rearranging work) {
        DelayeringBuilder problem = PlanStep.problem(work).spanLimit(spans.limit());
        maxLayers.ifPresent(problem::maxLayers);
        options.addTo(problem, work.chart());
        return problem.build();
    }

    private void refuse(Rearranging work, Delayering problem, Infeasibility why) {
        if (why.findFewestMoved().isPresent()) {
            work.refuse("", Refusal.Kind.MOVES_MORE, why.findFewestMoved().getAsInt(), options.family());
        } else if (why.cause() == Infeasibility.Cause.RULES) {
            work.refuse("", Refusal.Kind.RULES_NOT_KEPT);
        } else if (why.asksTooMuch(problem)) {
            work.refuse("", Refusal.Kind.TARGET_OUT_OF_REACH);
        } else {
            refuseLimits(work, why.smallestLayers(), why.smallestSpan());
        }
    }

    private static void refuseLimits(Rearranging work, OptionalInt layers, OptionalInt span) {
        if (layers.isEmpty()) {
            work.refuse("", Refusal.Kind.INFEASIBLE_WHATEVER_LAYERS);
        } else if (span.isPresent()) {
            work.refuse("", Refusal.Kind.INFEASIBLE, layers.getAsInt(), span.getAsInt());
        } else {
            work.refuse("", Refusal.Kind.INFEASIBLE_LAYERS, layers.getAsInt());
        }
    }
}
