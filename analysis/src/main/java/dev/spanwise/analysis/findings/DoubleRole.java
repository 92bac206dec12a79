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

    /** An address of an office is shared by many, so a different name tells two people apart. */
    @Override
    public boolean matches(RuleContext context, int position) {
        int manager = context.managerOrSelf(position);
        int email = code(context, Field.EMAIL, position);
        return manager != position
                && email >= 0
                && email == code(context, Field.EMAIL, manager)
                && !isOther(code(context, Field.NAME, position), code(context, Field.NAME, manager));
    }

    private static boolean isOther(int name, int other) {
        return name >= 0 && other >= 0 && name != other;
    }

    private static int code(RuleContext context, Field field, int position) {
        return context.attributes().textCode(field, context.chart().record(position));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(Finding.nameOf(context.chart().position(context.managerOrSelf(position))));
    }
}
