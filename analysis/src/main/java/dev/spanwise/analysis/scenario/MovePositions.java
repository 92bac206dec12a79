package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts positions with their branches under another manager, or at the top under nobody; a top too, where that manager
 * stands under another top. The span limit of its terms holds for that manager.
 *
 * @param positions ids of those to move; none for every position that meets the condition
 * @param to id of the new manager; null for the top
 */
public record MovePositions(
        List<String> positions, @Nullable String to, Terms terms) implements Change {
    public MovePositions {
        positions = List.copyOf(positions);
    }

    @Override
    public String kind() {
        return "move";
    }

    @Override
    public boolean mayDissolve() {
        return false;
    }

    @Override
    public void carryOut(Rearranging work) {
        if (to == null) {
            chosen(work).stream()
                    .filter(position -> !work.chart().isTop(position))
                    .forEach(position -> work.move(position, OrgChart.NONE, Reason.TO_THE_TOP));
        } else {
            work.named(List.of(to)).stream().findFirst().ifPresent(manager -> moveUnder(work, manager, to));
        }
    }

    private void moveUnder(Rearranging work, int manager, String id) {
        OrgChart chart = work.chart();
        BitSet lineUp = lineUp(chart, manager);
        int span = chart.span(manager);
        int limit = terms.spanLimit().isEmpty() || terms.overflow() == Overflow.ALLOW
                ? Integer.MAX_VALUE
                : Math.max(span, terms.spanLimit().getAsInt());
        for (int position : chosen(work)) {
            if (lineUp.get(position)) {
                Refusal.Kind kind = chart.isTop(position) ? Refusal.Kind.TOP_NOT_MOVED : Refusal.Kind.INTO_OWN_BRANCH;
                work.refuse(position, kind, id);
            } else if (chart.manager(position) != manager) {
                if (span == limit) {
                    work.refuse(position, Refusal.Kind.MANAGER_FULL, id, limit);
                } else {
                    work.move(position, manager, Reason.NAMED);
                    span++;
                }
            }
        }
    }

    private List<Integer> chosen(Rearranging work) {
        if (!positions.isEmpty()) {
            return work.named(positions).stream().filter(work::inScope).toList();
        }
        OrgChart chart = work.chart();
        return IntStream.range(0, chart.size())
                .boxed()
                .filter(position -> !chart.isTop(position) && work.inScope(position))
                .sorted(Comparator.comparing(position -> Charts.id(chart, position)))
                .toList();
    }

    /** A position and everybody above it. */
    private static BitSet lineUp(OrgChart chart, int position) {
        BitSet line = new BitSet();
        for (int p = position; p != OrgChart.NONE; p = chart.manager(p)) {
            line.set(p);
        }
        return line;
    }
}
