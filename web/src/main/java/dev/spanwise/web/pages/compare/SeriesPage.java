package dev.spanwise.web.pages.compare;

import dev.spanwise.analysis.catalogue.AskedComparison;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.compare.TimeSeries.Moment;
import dev.spanwise.report.compare.TimeSeriesJson;
import dev.spanwise.report.compare.TimeSeriesText;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.Charts;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.PictureSize;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.ResultFile;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several snapshots as a series, oldest first: how the organisation grew, and who came and went in between. */
public final class SeriesPage {
    /** How many snapshots are shown until the visitor chooses others: those of the latest days. */
    private static final int AT_FIRST = 12;

    /**
     * What the page shows.
     *
     * @param choices all snapshots, the one of the latest day first
     * @param chosen ids of those in the series
     * @param rows one for each of them, the earliest day first
     * @param by by what they are compared
     * @param kept the same in an address, each with {@code &} before it
     * @param figures the drawing's figures as JSON
     */
    public record View(
            List<Snapshot> choices,
            Set<String> chosen,
            List<SeriesRow> rows,
            AskedComparison by,
            String kept,
            String figures) {
        /** The same series in an address, beginning with {@code ?}. */
        public String query() {
            return "?snapshot=" + String.join("&snapshot=", chosen) + kept;
        }
    }

    /** A snapshot with its figures, and what happened since the one before. */
    public record SeriesRow(Snapshot snapshot, Moment moment) {}

    /** The formats a drawing of the series can have. */
    public static final List<FileFormat> PICTURES = List.of(FileFormat.SVG, FileFormat.PNG, FileFormat.PDF);

    private final SnapshotPages pages;
    private final ChartDrawings drawings;

    public SeriesPage(SnapshotPages pages, ChartDrawings drawings) {
        this.pages = pages;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/compare/series", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/compare/series.{ending}", Role.VIEWER, this::export));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        List<Snapshot> choices = pages.charts().listSnapshots();
        List<Snapshot> chosen = chosen(visit, snapshot, choices);
        AskedComparison by = AskedComparison.of(visit.asked());
        List<SeriesRow> rows = rows(visit, chosen, by);
        Set<String> ids = new LinkedHashSet<>(chosen.stream().map(Snapshot::id).toList());
        pages.show(
                visit,
                snapshot,
                "compare",
                "compare/series",
                new View(choices, ids, rows, by, visit.kept(AskedComparison.OPTIONS.names()), figures(rows)));
    }

    private void export(Visit visit) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        List<Snapshot> chosen = chosen(visit, snapshot, pages.charts().listSnapshots());
        if (chosen.size() < 2) {
            throw WebProblem.badRequest("compare.series.too-few");
        }
        TimeSeries series = series(visit, chosen, AskedComparison.of(visit.asked()));
        pages.charts().saw(visit, "export-series", snapshot);
        String name =
                chosen.get(chosen.size() - 1).name() + " – " + chosen.get(0).name() + " " + chosen.size();
        Optional<FileFormat> picture =
                FileFormat.pictureOfFileName("series." + visit.http().pathParam("ending"));
        if (picture.isPresent()) {
            AskedPicture file = new AskedPicture(picture.get(), PictureSize.DEFAULT);
            DiagramOptions options = DiagramOptions.DEFAULT.withLanguage(visit.language());
            byte[] bytes = drawings.file(new Charts(options).draw(series), file);
            Download.start(visit, picture.get().toString(), "series", name);
            visit.http().result(bytes);
        } else {
            ResultFile.answer(
                    visit,
                    "series",
                    name,
                    () -> TimeSeriesText.of(series, visit.language()),
                    () -> TimeSeriesJson.of(series));
        }
    }

    private List<SeriesRow> rows(Visit visit, List<Snapshot> oldestFirst, AskedComparison by) {
        List<SeriesRow> rows = new ArrayList<>();
        if (!oldestFirst.isEmpty()) {
            Iterator<Moment> moments = series(visit, oldestFirst, by).moments().iterator();
            oldestFirst.forEach(snapshot -> rows.add(new SeriesRow(snapshot, moments.next())));
        }
        return rows;
    }

    /** The snapshots the address chooses, else those of the same organisation; the earliest day first. */
    private static List<Snapshot> chosen(Visit visit, Snapshot snapshot, List<Snapshot> choices) {
        List<String> wanted = visit.list("snapshot");
        List<Snapshot> chosen = wanted.isEmpty() && visit.find("match-by").isEmpty()
                ? atFirst(snapshot, choices)
                : choices.stream()
                        .filter(choice -> wanted.contains(choice.id()))
                        .toList();
        return chosen.stream().sorted(Snapshot.OLDEST_FIRST).toList();
    }

    /** One snapshot alone is no series: then whatever there is. */
    private static List<Snapshot> atFirst(Snapshot snapshot, List<Snapshot> choices) {
        List<Snapshot> own =
                choices.stream().filter(snapshot::isOfSameOrganisation).toList();
        return (own.size() > 1 ? own : choices).stream().limit(AT_FIRST).toList();
    }

    private TimeSeries series(Visit visit, List<Snapshot> oldestFirst, AskedComparison by) {
        return TimeSeries.of(
                oldestFirst.stream().map(Snapshot::name).toList(),
                oldestFirst.stream()
                        .map(one -> pages.charts().chart(visit, one).chart())
                        .toList(),
                by.key().field(),
                by.gradeOrder());
    }

    private static String figures(List<SeriesRow> rows) {
        return ChartJson.of(rows.stream()
                .map(SeriesRow::moment)
                .map(moment -> Map.of(
                        "label", moment.label(),
                        "positions", moment.figures().headcount().positions(),
                        "layers", moment.figures().layers().layers()))
                .toList());
    }
}
