package dev.spanwise.analysis.compliance.notice;

import java.time.Period;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One site, or the whole company, held against one rule. A row that stands for several posts counts as that many
 * people.
 *
 * @param rule the rule
 * @param site the location; empty for the whole company and where it is not known
 * @param units the operating units that close, separated by commas; empty where the rule does not look at them
 * @param employees people employed there whom the rule counts: without vacancies, contractors and people who have left
 * @param dismissed those of them whose position a plan eliminates, within the window
 * @param dismissedAtMost the same with everybody who may belong there
 * @param threshold the fewest dismissals that set the rule off; empty where the rule does not apply
 * @param status whether the plan sets the rule off here
 * @param window the time within which dismissals are counted together; null where the law names none
 * @param notKnown what the data does not say
 */
public record NoticeCheck(
        NoticeRule rule,
        String site,
        String units,
        int employees,
        int dismissed,
        int dismissedAtMost,
        OptionalInt threshold,
        NoticeStatus status,
        @Nullable Period window,
        Set<NotKnown> notKnown) {
    public NoticeCheck {
        notKnown = notKnown.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(notKnown));
    }

    /** Whether the plan sets the rule off here, whatever is not known. */
    public boolean isReached() {
        return status == NoticeStatus.REACHED;
    }

    /** Whether the plan sets the rule off here or may do so. */
    public boolean isWorthALook() {
        return status != NoticeStatus.NOT_REACHED;
    }
}
