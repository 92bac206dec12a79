package dev.spanwise.web.imports;

import dev.spanwise.model.StatedDay;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files read as of the day that they say they show.
 *
 * @param settings how they were read in the end
 */
public record ReadAsStated(ReadResult result, ReadingSettings settings) {
    /**
     * Reads files, and once more where they say another day than the settings have.
     *
     * @param given whether somebody has said the day: then it stays
     * @param reading reads the files under settings
     */
    public static ReadAsStated of(
            ReadingSettings settings, boolean given, Function<ReadingSettings, ReadResult> reading) {
        ReadResult read = reading.apply(settings);
        Optional<LocalDate> other =
                read.stated().map(StatedDay::day).filter(day -> !given && !day.equals(settings.asOf()));
        if (other.isEmpty()) {
            return new ReadAsStated(read, settings);
        }
        ReadingSettings own = settings.withDay(other.get());
        return new ReadAsStated(reading.apply(own), own);
    }

    /** The day of the files and what says it. */
    AsOf asOf(List<StoredFile> files) {
        LocalDate day = settings.asOf();
        if (result.stated().filter(said -> said.day().equals(day)).isPresent()) {
            return new AsOf(day, AsOf.Teller.FILE);
        }
        return AsOf.proposed(files, day);
    }

    /** What to call a snapshot of a file. */
    public String name(List<StoredFile> files) {
        return asOf(files).name(files.get(0).name());
    }
}
