package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;

/**
 * Closes positions nobody holds; reports of a vacant manager go to the manager above.
 *
 * @param positions ids of those to close; none for every vacancy that meets the condition
 */
public record CloseVacancies(List<String> positions, Terms terms) implements Change {
    public CloseVacancies {
        positions = List.copyOf(positions);
    }

    @Override
    public String kind() {
        return "close-vacancies";
    }

    @Override
    public void carryOut(Rearranging work) {
        BitSet candidates = new BitSet();
        if (positions.isEmpty()) {
            addAll(candidates, work);
        } else {
            addNamed(candidates, work);
        }
        new Dissolution(work).dissolveWithinLimit(candidates, Reason.VACANT);
    }

    private static void addAll(BitSet candidates, Rearranging work) {
        OrgChart chart = work.chart();
        for (int p = 0; p < chart.size(); p++) {
            if (Charts.isVacant(chart, p) && work.inScope(p) && work.mayGo(p)) {
                candidates.set(p);
            }
        }
    }

    private void addNamed(BitSet candidates, Rearranging work) {
        for (int p : work.named(positions)) {
            if (!Charts.isVacant(work.chart(), p)) {
                work.refuse(p, Refusal.Kind.NOT_VACANT);
            } else if (work.inScope(p) && work.mayGo(p)) {
                candidates.set(p);
            }
        }
    }
}
