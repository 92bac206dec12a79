package dev.spanwise.report.plan;

import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanChange;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * Everything {@code optimize} has to say about one plan.
 *
 * @param plan the plan
 * @param before the figures of today
 * @param after the figures once it is carried out
 * @param changes who is dissolved, and why
 * @param waves the order to carry it out in; empty when nobody asked
 * @param reasons why it is as it is, as far as somebody asked
 */
public record Optimization(
        Plan plan,
        OrgMetrics before,
        OrgMetrics after,
        List<PlanChange> changes,
        List<Wave> waves,
        PlanReasons reasons) {
    public Optimization {
        changes = List.copyOf(changes);
        waves = List.copyOf(waves);
    }

    /** Works the figures out; O(n log n). */
    public static Optimization of(Plan plan, List<Wave> waves) {
        return new Optimization(
                plan,
                PublishedPay.shownFiguresOf(plan.problem().chart()),
                PublishedPay.shownFiguresOf(plan.after()),
                PlanChange.listOf(plan),
                waves,
                PlanReasons.NONE);
    }

    /** The same with reasons. */
    public Optimization because(PlanReasons given) {
        return new Optimization(plan, before, after, changes, waves, given);
    }

    /** The chart before the plan, which positions are numbered in. */
    public OrgChart chart() {
        return plan.problem().chart();
    }
}
