package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.GroupLimit.Counted;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who would count together with whom for a rule, were everybody dismissed whom a plan may dismiss. */
final class CountedTogether {
    private final Workforce everybody;

    /**
     * For the plans of one chart.
     *
     * @param everybody the workforce with all of them dismissed
     */
    CountedTogether(Workforce everybody) {
        this.everybody = everybody;
    }

    /**
     * The number of a rule that a plan reaches as a limit for all plans; empty where the rule is not about one number of one
     * site or company, or where it is not known at which site or in which time somebody counts.
     */
    Optional<GroupLimit> findLimit(NoticeCheck reached) {
        if (!(reached.rule() instanceof SizedRule rule) || reached.threshold().isEmpty()) {
            return Optional.empty();
        }
        List<Dismissal> all = everybody.dismissals(rule.dismissed());
        boolean whole = reached.site().isEmpty();
        boolean placed = rule.scope() == Scope.COMPANY
                || all.stream().noneMatch(dismissal -> dismissal.site() == Workforce.NOWHERE);
        if (!placed || all.stream().anyMatch(dismissal -> dismissal.leaving() != null)) {
            return Optional.empty();
        }
        BitSet members = new BitSet();
        Map<Integer, Integer> posts = new HashMap<>();
        all.stream()
                .filter(dismissal -> whole || everybody.site(dismissal.site()).equals(reached.site()))
                .forEach(dismissal -> {
                    members.set(dismissal.position());
                    posts.put(dismissal.position(), dismissal.posts());
                });
        long most = reached.threshold().getAsInt() - 1L;
        return Optional.of(new GroupLimit(Counted.GONE, members, position -> posts.getOrDefault(position, 0), most));
    }
}
