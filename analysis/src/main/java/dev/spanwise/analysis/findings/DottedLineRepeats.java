package dev.spanwise.analysis.findings;

import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Optional;

/** A dotted line to somebody the position reports to anyway, directly or further up. */
final class DottedLineRepeats implements Rule {
    @Override
    public String id() {
        return "dotted-line-repeats";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Finding> check(RuleContext context) {
        return Finding.ifAny(this, context, DottedReports.of(context, line -> leadsUp(context, line)));
    }

    private static boolean leadsUp(RuleContext context, DottedLine line) {
        return context.branches().isAbove(line.manager().index(), line.report().index());
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(DottedReports.managersOf(position, context, line -> leadsUp(context, line)));
    }
}
