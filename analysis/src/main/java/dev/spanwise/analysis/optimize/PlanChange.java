package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One dissolved position of a plan, and why. Positions are numbers in the chart before.
 *
 * @param position who is dissolved
 * @param outcome what becomes of it
 * @param reason why the plan chose it
 * @param deepestLayer the deepest layer of its branch before
 * @param receivers who gets its direct reports, the nearest manager above first; never empty
 * @param saving pay per year it saves
 */
public record PlanChange(
        int position, Outcome outcome, Reason reason, int deepestLayer, List<Receiver> receivers, long saving) {

    public PlanChange {
        receivers = List.copyOf(receivers);
    }

    /**
     * A manager who gets direct reports of the dissolved one.
     *
     * @param position who gets them
     * @param people how many; 0 only where nobody is moved at all
     * @param peer whether it is a peer of a dissolved superior, not the nearest manager above who stays
     * @param spanBefore its span before the plan
     * @param spanAfter its span after it
     */
    public record Receiver(int position, int people, boolean peer, int spanBefore, int spanAfter) {}

    /** What becomes of a dissolved position. */
    public enum Outcome implements MachineWord {
        CONVERTED,
        ELIMINATED,
        VACANCY_CLOSED;
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
        int[] branchLayers = plan.problem().chart().branchLayers();
        int[] spanAfter = spansAfter(plan);
        List<PlanChange> changes = new ArrayList<>();
        plan.listDissolved().forEach(dissolved -> {
            int position = dissolved.index();
            int deepest = dissolved.layer() + branchLayers[position] - 1;
            changes.add(new PlanChange(
                    position,
                    outcome(plan, position),
                    deepest > plan.problem().maxLayers() ? Reason.TOO_DEEP : Reason.CHOSEN,
                    deepest,
                    receivers(plan, position, spanAfter),
                    plan.problem().savingOf(position, !plan.isGone(position))));
        });
        return changes;
    }

    private static List<Receiver> receivers(Plan plan, int position, int[] spanAfter) {
        OrgChart chart = plan.problem().chart();
        Map<Integer, Integer> people = new LinkedHashMap<>();
        people.put(plan.managerAbove(position), 0);
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            if (plan.isMoved(report)) {
                people.merge(plan.newManager(report), 1, Integer::sum);
            }
        }
        if (people.size() > 1) {
            people.remove(plan.managerAbove(position), 0);
        }
        List<Receiver> receivers = new ArrayList<>();
        people.forEach((receiver, count) -> receivers.add(new Receiver(
                receiver, count, isPeer(plan, position, receiver), chart.span(receiver), spanAfter[receiver])));
        return receivers;
    }

    private static boolean isPeer(Plan plan, int position, int receiver) {
        return !plan.isPromoted(receiver) && !Promotions.isAbove(plan.problem().chart(), receiver, position);
    }

    private static Outcome outcome(Plan plan, int position) {
        boolean vacant = plan.problem().chart().position(position).is(Flag.VACANT);
        return !plan.isGone(position) ? Outcome.CONVERTED : vacant ? Outcome.VACANCY_CLOSED : Outcome.ELIMINATED;
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

    /** How many surviving direct reports get another manager. */
    public int handedUp() {
        return receivers.stream().mapToInt(Receiver::people).sum();
    }

    /** Why, as sentences. */
    public String reason(Plan plan, Locale language) {
        Texts texts = Texts.in(PlanChange.class, language);
        OrgChart chart = plan.problem().chart();
        String why = reason == Reason.TOO_DEEP
                ? texts.get("change.too-deep", deepestLayer, plan.problem().maxLayers())
                : texts.get("change.chosen");
        String where = receivers.stream()
                .map(receiver -> texts.get(
                        plan.isPromoted(receiver.position())
                                        && !Promotions.isAbove(chart, receiver.position(), position)
                                ? "change.successor"
                                : receiver.peer() ? "change.peer" : "change.receiver",
                        receiver.people(),
                        chart.position(receiver.position()).label(),
                        receiver.spanBefore(),
                        receiver.spanAfter()))
                .collect(Collectors.joining(" "));
        return why + " " + where + (saving == 0 ? "" : " " + texts.get("change.saving", saving));
    }
}
