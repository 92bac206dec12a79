package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import java.util.List;

/**
 * Fills a vacancy. What the step does not say stays as the vacancy has it, but for a name.
 *
 * @param position id of the vacancy
 * @param values what is known about who holds it
 */
public record Hire(String position, PositionValues values, Terms terms) implements Change {
    @Override
    public String kind() {
        return "hire";
    }

    @Override
    public boolean mayDissolve() {
        return false;
    }

    @Override
    public void carryOut(Rearranging work) {
        for (int vacancy : work.named(List.of(position))) {
            if (Charts.isVacant(work.chart(), vacancy)) {
                work.edit(
                        List.of(vacancy),
                        values.unmarking(Flag.VACANT).clearingUnlessGiven(Field.NAME),
                        Reason.VACANCY_FILLED);
            } else {
                work.refuse(vacancy, Refusal.Kind.ALREADY_HELD);
            }
        }
    }
}
