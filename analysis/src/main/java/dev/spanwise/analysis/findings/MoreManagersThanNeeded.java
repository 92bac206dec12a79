package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Optional;

/** More managers than the headcount needs at the least span of the target. */
final class MoreManagersThanNeeded implements Rule {
    @Override
    public String id() {
        return "more-managers-than-needed";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Finding> check(RuleContext context) {
        boolean found = context.managers() > fewest(context).managers();
        return found ? Optional.of(Finding.ofChart(this, context)) : Optional.empty();
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        FewestNeeded fewest = fewest(context);
        return List.of(context.managers(), fewest.managers(), fewest.headcount(), fewest.span());
    }

    private static FewestNeeded fewest(RuleContext context) {
        return FewestNeeded.of(context.chart().size(), context.targets().span().min());
    }
}
