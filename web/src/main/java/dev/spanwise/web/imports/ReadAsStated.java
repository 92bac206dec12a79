package dev.spanwise.web.imports;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.value.StatedDay;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
     */
    public static ReadAsStated of(
            ReadingSettings settings, List<StoredFile> files, boolean given, ProgressListener progress, Limits limits) {
        ReadResult read = settings.read(files, progress, limits);
        Optional<LocalDate> other =
                read.stated().map(StatedDay::day).filter(day -> !given && !day.equals(settings.asOf()));
        if (other.isEmpty()) {
            return new ReadAsStated(read, settings);
        }
        ReadingSettings own = settings.withDay(other.get());
        return new ReadAsStated(own.read(files, progress, limits), own);
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
