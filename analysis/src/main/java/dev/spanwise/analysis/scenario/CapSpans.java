package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Brings every span down to a cap. Of a manager's reports as many as the cap stay, those who lead people already first;
 * the others join them: teams with room are filled first, then as few reports as it takes are promoted to lead the
 * rest, in even shares. This can add layers, which the effects show. Nobody is dissolved, so a second time changes
 * nothing.
 *
 * @param max the widest span, from 2
 */
public record CapSpans(int max, Terms terms) implements Change {
    public CapSpans {
        if (max < 2) {
            throw new IllegalArgumentException("spans are capped at 2 or more, not at " + max);
        }
    }

    @Override
    public String kind() {
        return "cap-spans";
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        work.parameter(max);
        TeamSplit split = new TeamSplit(work, max);
        Deque<Integer> tooWide = new ArrayDeque<>();
        for (int p = 0; p < chart.size(); p++) {
            if (chart.span(p) > max && work.inScope(p)) {
                tooWide.add(p);
            }
        }
        // a new lead of an even share may still lead too many: it comes back into the queue
        while (!tooWide.isEmpty()) {
            tooWide.addAll(split.split(tooWide.remove()));
        }
    }
}
