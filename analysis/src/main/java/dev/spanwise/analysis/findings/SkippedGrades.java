package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A grade far below the manager's; assistants are meant to be so and are left out. */
final class SkippedGrades implements PositionRule {
    private static final int MOST_STEPS = 3;

    @Override
    public String id() {
        return "grade-skip";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        GradeOrder grades = context.grades();
        int manager = context.managerOrSelf(position);
        return isLadder(grades)
                && !context.is(Flag.ASSISTANT, position)
                && grades.areComparable(position, manager)
                && grades.rank(manager) - grades.rank(position) > MOST_STEPS;
    }

    /** Steps mean something only where the grades are numbered or somebody put them in order. */
    private static boolean isLadder(GradeOrder grades) {
        return grades.rule() == GradeOrder.Rule.GIVEN || grades.rule() == GradeOrder.Rule.NUMBER;
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        return List.of(MOST_STEPS);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return GradeFacts.of(context, position);
    }
}
