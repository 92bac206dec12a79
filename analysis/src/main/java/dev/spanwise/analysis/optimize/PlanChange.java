package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One dissolved position of a plan, and why. Positions are numbers in the chart before.
 *
 * @param position who is dissolved
 * @param outcome what becomes of it
 * @param reason why the plan chose it
 * @param deepestLayer the deepest layer of its branch before
 * @param handedUp surviving direct reports that get another manager
 * @param receiver who they go to
 * @param spanBefore the receiver's span before the plan
 * @param spanAfter the receiver's span after it
 * @param saving pay per year it saves
 */
public record PlanChange(
        int position,
        Outcome outcome,
        Reason reason,
        int deepestLayer,
        int handedUp,
        int receiver,
        int spanBefore,
        int spanAfter,
        long saving) {

    /** What becomes of a dissolved position. */
    public enum Outcome {
        CONVERTED,
        ELIMINATED,
        VACANCY_CLOSED;

        /** The name in files and exports: {@code vacancy-closed}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a manager is dissolved. */
    public enum Reason {
        /** Its branch is deeper than the layers allowed. */
        TOO_DEEP,
        /** It serves a target or pays by the objective. */
        CHOSEN
    }

    /** The changes of a plan in chart order. O(n). */
    public static List<PlanChange> listOf(Plan plan) {
        OrgChart chart = plan.problem().chart();
        ChartFacts facts = new ChartFacts(plan.problem());
        int[] spanAfter = spansAfter(plan);
        List<PlanChange> changes = new ArrayList<>();
        plan.listDissolved().forEach(dissolved -> {
            int position = dissolved.index();
            int receiver = plan.newManager(position);
            int deepest = facts.layer[position] + facts.height[position] - 1;
            changes.add(new PlanChange(
                    position,
                    outcome(plan, position),
                    deepest > plan.problem().maxLayers() ? Reason.TOO_DEEP : Reason.CHOSEN,
                    deepest,
                    (int) dissolved.directReports().stream()
                            .filter(report -> plan.isMoved(report.index()))
                            .count(),
                    receiver,
                    chart.span(receiver),
                    spanAfter[receiver],
                    plan.problem().saving(position)));
        });
        return changes;
    }

    private static Outcome outcome(Plan plan, int position) {
        if (!plan.isGone(position)) {
            return Outcome.CONVERTED;
        }
        boolean vacant = plan.problem().chart().position(position).is(Flag.VACANT);
        return vacant ? Outcome.VACANCY_CLOSED : Outcome.ELIMINATED;
    }

    private static int[] spansAfter(Plan plan) {
        int[] spans = new int[plan.problem().chart().size()];
        for (int position = 0; position < spans.length; position++) {
            if (plan.newManager(position) != OrgChart.NONE && !plan.isGone(position)) {
                spans[plan.newManager(position)]++;
            }
        }
        return spans;
    }

    /** Why, as sentences. */
    public String reason(Plan plan, Locale language) {
        Texts texts = Texts.in(PlanChange.class, language);
        OrgChart chart = plan.problem().chart();
        String why = reason == Reason.TOO_DEEP
                ? texts.get("change.too-deep", deepestLayer, plan.problem().maxLayers())
                : texts.get("change.chosen");
        String where =
                texts.get("change.receiver", handedUp, chart.position(receiver).label(), spanBefore, spanAfter);
        String saved = saving == 0 ? "" : " " + texts.get("change.saving", saving);
        return why + " " + where + saved;
    }
}
