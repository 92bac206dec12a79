package dev.spanwise.web.imports;

import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day whose organisation some files show, as far as that can be told before a person has said so: the one that their
 * names say plainly, such as {@code staff 2023.csv}, otherwise the day on which they are read.
 *
 * @param fromName whether the names say it
 */
public record AsOf(LocalDate day, boolean fromName) {
    /** The field of a form that names such a day. */
    public static final String FIELD = "as-of";

    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /**
     * The day of some files.
     *
     * @param today the day on which they are read
     */
    public static AsOf of(List<StoredFile> files, LocalDate today) {
        List<String> names = files.stream().map(StoredFile::name).toList();
        for (DayInName form : DayInName.values()) {
            Set<LocalDate> days = form.listDays(names, today);
            if (!days.isEmpty()) {
                // "2023 to 2025" says no day plainly.
                return days.size() == 1 ? new AsOf(days.iterator().next(), true) : new AsOf(today, false);
            }
        }
        return new AsOf(today, false);
    }

    /**
     * The day that somebody typed into a form.
     *
     * @throws WebProblem when it is no day, or not one of these centuries
     */
    public static Optional<LocalDate> typed(Visit visit) {
        Optional<LocalDate> day = visit.findDay(FIELD);
        if (day.filter(d -> d.isBefore(EARLIEST) || d.isAfter(LATEST)).isPresent()) {
            throw WebProblem.badRequest("problem.day-range", day.get(), EARLIEST, LATEST);
        }
        return day;
    }

    /** How files are read of which only the name is known. */
    public static ReadingSettings settings(List<StoredFile> files, Locale language) {
        return ReadingSettings.on(
                of(files, LocalDate.now(ZoneId.systemDefault())).day(), language);
    }

    /** What to call a snapshot of a file: by its name, and by the day where the name does not say it. */
    public String name(String file) {
        return fromName ? file : file + " " + day;
    }
}
