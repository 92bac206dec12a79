package dev.spanwise.web.charts;

import com.google.common.base.CharMatcher;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts that are shown as part of another one, because a scenario merges them in. */
public final class MergedCharts {
    private static final CharMatcher FOLDER = CharMatcher.anyOf("/\\");

    private final Snapshots snapshots;
    private final ChartLibrary library;
    private final AuditLog audit;

    MergedCharts(Snapshots snapshots, ChartLibrary library, AuditLog audit) {
        this.snapshots = snapshots;
        this.library = library;
        this.audit = audit;
    }

    /**
     * As much as the visitor may see of the chart of a snapshot; who saw it is noted.
     *
     * @param name its name, its id where several have that name, or the file of which it alone is a snapshot
     */
    public Optional<OrgChart> find(Visit visit, String name) {
        List<Snapshot> all = snapshots.listSnapshots();
        List<Snapshot> named = named(all, name);
        return snapshots
                .findSnapshot(name)
                .or(() -> only(named.isEmpty() ? ofFile(all, name) : named))
                .map(snapshot -> see(visit, snapshot));
    }

    private static Optional<Snapshot> only(List<Snapshot> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A scenario file for the command line names the file beside it, from which a snapshot was read here. */
    private List<Snapshot> ofFile(List<Snapshot> all, String name) {
        String file = name.substring(FOLDER.lastIndexIn(name) + 1);
        return all.stream()
                .filter(snapshot -> snapshots.isOf(snapshot.id(), file))
                .toList();
    }

    private static List<Snapshot> named(List<Snapshot> all, String name) {
        return all.stream().filter(snapshot -> snapshot.name().equals(name)).toList();
    }

    private OrgChart see(Visit visit, Snapshot snapshot) {
        audit.add(visit.account().name(), (visit.isApi() ? "api-" : "see-") + "merged", snapshot.name());
        return library.get(snapshot, Sight.of(visit.account())).chart();
    }

    /** What can be merged into a snapshot: by what a step calls it, what people call it. */
    public Map<String, String> choices(Visit visit, Snapshot into) {
        Map<String, String> choices = new LinkedHashMap<>();
        List<Snapshot> all = snapshots.listSnapshots();
        for (Snapshot snapshot : all) {
            if (!snapshot.id().equals(into.id())) {
                String called = named(all, snapshot.name()).size() == 1 ? snapshot.name() : snapshot.id();
                choices.put(called, VisibleCharts.dated(visit, snapshot));
            }
        }
        return choices;
    }
}
