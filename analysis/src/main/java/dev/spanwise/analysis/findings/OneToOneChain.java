package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.ManagerPatterns;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** Two or more one-to-one managers in a row; the first of them stands for the chain. */
final class OneToOneChain implements PositionRule {
    private static final int NAMED = 5;

    @Override
    public String id() {
        return "one-to-one-chain";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isOfManagers() {
        return true;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return ManagerPatterns.startsChain(context.chart(), position);
    }

    /** How many managers are in it, and the names down the line, a long one shortened. */
    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        OrgChart chart = context.chart();
        int length = ManagerPatterns.chainLength(chart, position);
        StringBuilder line = new StringBuilder(Finding.nameOf(chart.position(position)));
        int member = position;
        for (int i = 0; i < length; i++) {
            member = chart.firstReport(member);
            if (i < NAMED) {
                line.append(" > ").append(Finding.nameOf(chart.position(member)));
            }
        }
        if (length > NAMED) {
            line.append(" > ... > ").append(Finding.nameOf(chart.position(member)));
        }
        return List.of(length, line.toString());
    }
}
