package dev.spanwise.analysis.findings;

import dev.spanwise.model.Field;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A position held by the same person as its manager's, told by the e-mail address. */
final class DoubleRole implements PositionRule {
    @Override
    public String id() {
        return "double-role";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        int email = context.attributes().textCode(Field.EMAIL, context.chart().record(position));
        int manager = context.managerOrSelf(position);
        return email >= 0
                && manager != position
                && email
                        == context.attributes()
                                .textCode(Field.EMAIL, context.chart().record(manager));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(Finding.nameOf(context.chart().position(context.managerOrSelf(position))));
    }
}
