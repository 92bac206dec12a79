package dev.spanwise.analysis.findings;

import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Optional;

/** A dotted line to somebody in the position's own branch: the two manage each other. */
final class DottedLineBelow implements Rule {
    @Override
    public String id() {
        return "dotted-line-below";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Finding> check(RuleContext context) {
        return Finding.ifAny(this, context, DottedReports.of(context, line -> leadsBelow(context, line)));
    }

    private static boolean leadsBelow(RuleContext context, DottedLine line) {
        return context.branches().isAbove(line.report().index(), line.manager().index());
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(DottedReports.managersOf(position, context, line -> leadsBelow(context, line)));
    }
}
