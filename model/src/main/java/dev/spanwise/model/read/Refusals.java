package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Refuses a chart with problems that the user does not want repaired. */
final class Refusals {
    private Refusals() {}

    /**
     * Checks problems against the policy.
     *
     * @throws UnreadableInputException naming the first problem that is not to be repaired, and how many there are
     */
    static void check(List<Problem> problems, ReadOptions options) {
        Set<ProblemKind> refused = refused(options.repairs());
        List<Problem> found = problems.stream()
                .filter(problem -> refused.contains(problem.kind()))
                .toList();
        if (!found.isEmpty()) {
            Problem first = found.get(0);
            String rows = String.join(
                    ", ", first.rows().stream().map(Object::toString).toList());
            throw new UnreadableInputException(
                    "refused", first, rows, found.size(), first.kind().id());
        }
    }

    private static Set<ProblemKind> refused(RepairPolicy policy) {
        Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
        if (policy.onCycle() == RepairPolicy.OnCycle.FAIL) {
            kinds.add(ProblemKind.REPORTING_CYCLE);
        }
        if (policy.onMissingManager() == RepairPolicy.OnMissingManager.FAIL) {
            kinds.add(ProblemKind.MANAGER_NOT_FOUND);
            kinds.add(ProblemKind.AMBIGUOUS_MANAGER);
        }
        if (policy.onSeveralTops() == RepairPolicy.OnSeveralTops.FAIL) {
            kinds.add(ProblemKind.SEVERAL_TOPS);
        }
        if (policy.onDuplicate() == RepairPolicy.OnDuplicate.FAIL) {
            kinds.add(ProblemKind.CONFLICTING_ROWS);
        }
        return kinds;
    }
}
