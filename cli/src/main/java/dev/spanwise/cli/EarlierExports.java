package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.analysis.compare.RecentManagers;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.imports.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code --history}: earlier exports of the organisation a command reads. */
final class EarlierExports implements OwnOptions.Owner {
    private final Session session;
    private final InputOptions input;

    private List<Path> files = new ArrayList<>();

    EarlierExports(Session session, InputOptions input) {
        this.session = session;
        this.input = input;
    }

    @Override
    public void tell(OwnOptions options) {
        options.several(Path.class, "FILE", 19, named -> files = named, "--history");
    }

    /** The day today's export is of. */
    LocalDate today() {
        LocalDate now = LocalDate.now(ZoneId.systemDefault());
        return day(input.files().get(0))
                .or(() -> AskedReading.of(input.asked()).day())
                .orElse(now);
    }

    /**
     * The earlier exports by the day each is of; empty where none is named.
     *
     * @throws CommandFailure when a name does not tell the day, or two exports are of one day
     */
    Map<LocalDate, Path> byDay() {
        Map<LocalDate, Path> byDay = new TreeMap<>();
        for (Path file : files) {
            LocalDate day = day(file).orElseThrow(() -> new CommandFailure(session.text("forecast.no-day", file)));
            if (byDay.put(day, file) != null || day.equals(today())) {
                throw new CommandFailure(session.text("forecast.same-day", file, day));
            }
        }
        return byDay;
    }

    /** The day a file is of, as {@code @DAY} behind it or its name say. */
    private static Optional<LocalDate> day(Path file) {
        return DatedFile.of(file)
                .day()
                .or(() -> AsOf.ofName(String.valueOf(file.getFileName()), LocalDate.now(ZoneId.systemDefault())));
    }

    OrgChart read(Path file) {
        return input.read(file).chart();
    }

    /**
     * Today's chart with what the earlier exports tell of who got another manager of late. One that is too old to count is
     * told.
     *
     * @throws CommandFailure when none of those named counts
     */
    OrgChart tell(OrgChart chart) {
        List<RecentManagers.Dated> earlier = new ArrayList<>();
        byDay().forEach((day, file) -> {
            if (RecentManagers.counts(day, today())) {
                earlier.add(new RecentManagers.Dated(day, read(file)));
            } else {
                session.note(session.text("history.does-not-count", file, day, today(), RecentManagers.MONTHS));
            }
        });
        if (earlier.isEmpty() && !files.isEmpty()) {
            throw new CommandFailure(session.text("history.none-counts", RecentManagers.MONTHS, today()));
        }
        return RecentManagers.tell(chart, earlier);
    }
}
