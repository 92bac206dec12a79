package dev.spanwise.web.imports;

import dev.spanwise.model.text.MachineWord;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day whose organisation some files show, as far as that can be told before a person has said so: the one that they
 * say themselves, else the one that their names say plainly, such as {@code staff 2023.csv}, otherwise the day on which
 * they are read.
 *
 * @param toldBy what says it
 */
public record AsOf(LocalDate day, Teller toldBy) {
    /** What says the day. */
    public enum Teller implements MachineWord {
        FILE,
        NAME,
        NOBODY
    }

    /**
     * The day of some files.
     *
     * @param today the day on which they are read
     */
    public static AsOf of(List<StoredFile> files, LocalDate today) {
        return ofNames(files.stream().map(StoredFile::name).toList(), today);
    }

    /** A day on which files are read: said by their names, or by nobody. */
    static AsOf proposed(List<StoredFile> files, LocalDate day) {
        AsOf named = of(files, day);
        return named.day().equals(day) ? named : new AsOf(day, Teller.NOBODY);
    }

    /** The day that the name of a file says; empty where it says none plainly. */
    public static Optional<LocalDate> ofName(String name, LocalDate today) {
        AsOf found = ofNames(List.of(name), today);
        return found.toldBy == Teller.NAME ? Optional.of(found.day()) : Optional.empty();
    }

    private static AsOf ofNames(List<String> names, LocalDate today) {
        for (DayInName form : DayInName.values()) {
            Set<LocalDate> days = form.listDays(names, today);
            if (!days.isEmpty()) {
                // "2023 to 2025" says no day plainly.
                return days.size() == 1
                        ? new AsOf(days.iterator().next(), Teller.NAME)
                        : new AsOf(today, Teller.NOBODY);
            }
        }
        return new AsOf(today, Teller.NOBODY);
    }

    /** How files are read of which only the name is known. */
    public static ReadingSettings settings(List<StoredFile> files, Locale language) {
        return ReadingSettings.on(
                of(files, LocalDate.now(ZoneId.systemDefault())).day(), language);
    }

    /** What to call a snapshot of a file: by its name, and by the day where the name does not say it. */
    public String name(String file) {
        return toldBy == Teller.NAME ? file : file + " " + day;
    }
}
