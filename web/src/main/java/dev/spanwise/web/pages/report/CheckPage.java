package dev.spanwise.web.pages.report;

import dev.spanwise.model.read.MappingFile;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.check.CheckJson;
import dev.spanwise.report.check.CheckText;
import dev.spanwise.report.document.Document;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.ResultFile;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.io.IOException;
import java.util.List;

/** What is wrong with the data of a snapshot, and how its columns were understood: also long after the import. */
public final class CheckPage {
    private static final String BASE = "/snapshots/{snapshot}";

    /**
     * What the page shows.
     *
     * @param check what the command {@code check} shows
     */
    public record View(Document check) {}

    private final SnapshotPages pages;

    public CheckPage(SnapshotPages pages) {
        this.pages = pages;
    }

    /** Not for viewers: it tells the problems of every row that was read. */
    public List<Route> routes() {
        return List.of(
                Route.get(BASE + "/check", Role.ANALYST, this::show),
                Route.get(BASE + "/check.{ending}", Role.ANALYST, this::export),
                Route.get(BASE + "/mapping.yaml", Role.ANALYST, this::mapping));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        Document check = CheckText.of(pages.charts().read(snapshot), visit.language());
        pages.show(visit, snapshot, "check", "report/check", new View(check));
    }

    private void export(Visit visit) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        ReadResult read = pages.charts().read(snapshot);
        pages.charts().saw(visit, "export-check", snapshot);
        ResultFile.answer(
                visit,
                "check",
                snapshot.name(),
                () -> CheckText.of(read, visit.language()),
                () -> CheckJson.of(read, visit.language()));
    }

    private void mapping(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        pages.charts().saw(visit, "export-mapping", snapshot);
        Download.start(visit, "yaml", "mapping", snapshot.name());
        visit.http().result(MappingFile.write(pages.charts().read(snapshot)));
    }
}
