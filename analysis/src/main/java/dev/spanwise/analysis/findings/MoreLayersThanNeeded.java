package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Optional;

/** More layers than the headcount needs at the least span of the target. */
final class MoreLayersThanNeeded implements Rule {
    @Override
    public String id() {
        return "more-layers-than-needed";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Finding> check(RuleContext context) {
        boolean found = context.chart().layers() > fewest(context).layers();
        return found ? Optional.of(Finding.ofChart(this, context)) : Optional.empty();
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        FewestNeeded fewest = fewest(context);
        return List.of(context.chart().layers(), fewest.layers(), fewest.headcount(), fewest.span());
    }

    private static FewestNeeded fewest(RuleContext context) {
        return FewestNeeded.of(context.chart().size(), context.targets().span().min());
    }
}
