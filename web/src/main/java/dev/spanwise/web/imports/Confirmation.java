package dev.spanwise.web.imports;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import java.time.LocalDate;
import java.util.Optional;

/** Makes a snapshot of what was read, once its files are packed. */
record Confirmation(Snapshots snapshots, ChartLibrary charts) {
    Snapshot keep(ImportJob job, String name, LocalDate asOf, Optional<String> organisation) {
        ReadResult result = job.findResult().orElseThrow(() -> new IllegalStateException("nothing read to confirm"));
        Snapshot snapshot = snapshots.addPacked(
                name,
                asOf,
                job.account(),
                result.chart().size(),
                job.settings().withDay(asOf).toJson(),
                job.packed());
        organisation.ifPresent(of -> snapshots.changeOrganisation(snapshot.id(), of));
        charts.put(snapshot, result);
        return snapshot;
    }
}
