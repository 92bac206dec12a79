package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.GroupLimit.Counted;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.optimize.rule.RuleCheck;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * That no rule of some laws is reached, nor may be: fewer are dismissed at each site, within each time, than the law wants to
 * be told of. To dismiss more people never makes a rule unreached, so whatever reaches one is a limit.
 *
 * @param laws whose rules count, all of them
 * @param day the day on which ages and times of employment are taken
 */
public record BelowNotice(Set<Jurisdiction> laws, LocalDate day) implements PlanRule {
    private static final int MOST_LOOKED_AT = 1_000_000;

    public BelowNotice {
        laws = Set.copyOf(laws);
    }

    @Override
    public Kind kind() {
        return Kind.NOTICE;
    }

    @Override
    public String said(OrgChart chart, Locale language) {
        String names = laws.stream().sorted().map(law -> law.name(language)).collect(Collectors.joining(", "));
        return Texts.in(BelowNotice.class, language).get("below-notice", names);
    }

    @Override
    public RuleCheck on(OrgChart chart, BitSet spared) {
        BitSet candidates = new BitSet();
        IntStream.range(chart.tops(), chart.size())
                .filter(position -> chart.isManager(position) && !spared.get(position))
                .filter(position -> PositionFigures.isEmployee(chart, position))
                .forEach(candidates::set);
        CountedTogether together = new CountedTogether(Workforce.of(chart, candidates, day));
        return (gone, staying) -> {
            BitSet dismissed = (BitSet) gone.clone();
            dismissed.and(candidates);
            List<GroupLimit> broken = new ArrayList<>();
            boolean others = false;
            for (NoticeCheck reached : listReached(chart, dismissed)) {
                Optional<GroupLimit> limit = together.findLimit(reached);
                limit.ifPresent(broken::add);
                others |= limit.isEmpty();
            }
            if (others) {
                broken.add(enough(chart, dismissed));
            }
            return broken;
        };
    }

    private List<NoticeCheck> listReached(OrgChart chart, BitSet dismissed) {
        if (dismissed.isEmpty()) {
            return List.of();
        }
        Workforce workforce = Workforce.of(chart, dismissed, day);
        return laws.stream()
                .flatMap(law -> law.listRules().stream())
                .flatMap(rule -> rule.check(workforce).stream())
                .filter(NoticeCheck::isWorthALook)
                .toList();
    }

    /**
     * Dismissals of whom none can be left out, or nothing is reached: one of them has to stay. On large charts some may be
     * left out.
     */
    private GroupLimit enough(OrgChart chart, BitSet dismissed) {
        BitSet enough = (BitSet) dismissed.clone();
        dismissed.stream().limit(MOST_LOOKED_AT / chart.size()).forEach(position -> {
            enough.clear(position);
            enough.set(position, listReached(chart, enough).isEmpty());
        });
        return GroupLimit.of(Counted.GONE, enough, enough.cardinality() - 1L);
    }
}
