package dev.spanwise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file, and the day whose rows are wanted of it: {@code staff.csv@2026-03-31}.
 *
 * @param path of the file
 * @param day where one is named
 */
record DatedFile(Path path, Optional<LocalDate> day) {
    private static final Pattern DATED = Pattern.compile("(.+)@(\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01]))");

    /** A file that is there under the whole name is that one. */
    static DatedFile of(Path named) {
        Matcher matcher = DATED.matcher(named.toString());
        if (!matcher.matches() || Files.exists(named)) {
            return new DatedFile(named, Optional.empty());
        }
        try {
            return new DatedFile(Path.of(matcher.group(1)), Optional.of(LocalDate.parse(matcher.group(2))));
        } catch (java.time.DateTimeException noSuchDay) {
            return new DatedFile(named, Optional.empty());
        }
    }
}
