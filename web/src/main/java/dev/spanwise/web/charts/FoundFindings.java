package dev.spanwise.web.charts;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.web.store.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * What the rules find by the targets of an address.
 *
 * @param findings grave ones first; where an earlier snapshot is named, only those that it did not have
 * @param targets what they are measured against
 * @param since the earlier snapshot
 * @param and the same measure in an address, each parameter with {@code &} before it
 * @param known how many findings were known from it and still are, each position counted
 * @param solved how many it had that are gone
 */
public record FoundFindings(
        List<Finding> findings, TargetChoice targets, Optional<Snapshot> since, String and, int known, int solved) {
    public FoundFindings {
        findings = List.copyOf(findings);
    }
}
