package dev.spanwise.analysis.findings;

import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import java.util.List;

/** The grade of a position, its manager and the manager's grade. */
final class GradeFacts {
    private GradeFacts() {}

    static List<Object> of(RuleContext context, int position) {
        Position report = context.chart().position(position);
        Position manager = context.chart().position(context.managerOrSelf(position));
        return List.of(
                String.valueOf(report.text(Field.GRADE)),
                Finding.nameOf(manager),
                String.valueOf(manager.text(Field.GRADE)));
    }
}
