package dev.spanwise.web.forget;

import java.util.List;

/**
 * What came of forgetting a person.
 *
 * @param token what the person is called from now on
 * @param snapshots names of those that knew the person and do no longer
 * @param unreached names of those that could not be changed: they cannot be read, or not be kept as the same chart
 * @param scenarios texts of scenarios that named the person
 * @param audit entries of the audit log that named the person
 */
public record Forgotten(String token, List<String> snapshots, List<String> unreached, int scenarios, int audit) {
    public Forgotten {
        snapshots = List.copyOf(snapshots);
        unreached = List.copyOf(unreached);
    }

    /** Whether nothing knew the person. */
    public boolean isNobody() {
        return snapshots.isEmpty() && unreached.isEmpty() && scenarios == 0 && audit == 0;
    }
}
