package dev.spanwise.analysis.findings;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** A manager whose last day is known and who has not left yet. */
final class ManagerLeaving implements PositionRule {
    @Override
    public String id() {
        return "manager-leaving";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean isOfManagers() {
        return true;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return context.chart().isManager(position)
                && !context.is(Flag.LEFT, position)
                && context.attributes().date(Field.END_DATE, context.chart().record(position)) != null;
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        LocalDate lastDay = context.chart().position(position).date(Field.END_DATE);
        return List.of(context.chart().span(position), String.valueOf(lastDay));
    }
}
