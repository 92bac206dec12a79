package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.ErrorLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts stay in memory while there is room; the one looked at longest ago goes first and is read again when asked. */
class ChartLibraryTest {
    @TempDir
    Path folder;

    private final BlockingQueue<OrgChart> planned = new LinkedBlockingQueue<>();
    private Database database;
    private Snapshots snapshots;

    @BeforeEach
    void open() throws IOException {
        database = Database.embedded(folder);
        snapshots = new Snapshots(database.jdbi(), InstantSource.system());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Snapshot snapshot(String top) {
        byte[] csv = ("id,manager\n" + top + ",\n2," + top + "\n").getBytes(StandardCharsets.UTF_8);
        String settings =
                ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH).toJson();
        return snapshots.add(
                top, LocalDate.of(2026, 1, 2), "anna", 2, settings, List.of(new StoredFile("staff.csv", csv)));
    }

    private ChartLibrary roomFor(int positions) {
        return new ChartLibrary(snapshots, new ErrorLog(folder), planned::add, positions);
    }

    @Test
    void theChartLookedAtLongestAgoMakesRoom() {
        // Each of these small charts counts as ten thousand positions.
        try (ChartLibrary library = roomFor(20_000)) {
            Snapshot first = snapshot("a");
            Snapshot second = snapshot("b");
            LoadedChart one = library.get(first, Sight.FULL);
            LoadedChart two = library.get(second, Sight.FULL);
            assertThat(library.get(first, Sight.FULL)).isSameAs(one);
            library.get(snapshot("c"), Sight.FULL);
            assertThat(library.get(first, Sight.FULL)).isSameAs(one);
            LoadedChart again = library.get(second, Sight.FULL);
            assertThat(again).isNotSameAs(two);
            assertThat(again.chart().getPosition("b").span()).isEqualTo(1);
        }
    }

    @Test
    void plansArePreparedForTheNewestChartAloneOnceSomebodyLooksAtIt() throws InterruptedException {
        try (ChartLibrary library = roomFor(100_000)) {
            Snapshot earlier = snapshot("a");
            Snapshot newest = snapshot("b");
            library.put(newest, library.read(newest));
            library.get(earlier, Sight.FULL);
            // one after the other: that of the earlier one would have come first
            OrgChart chart = library.get(newest, Sight.FULL).chart();
            assertThat(planned.take()).isSameAs(chart);
        }
    }

    @Test
    void aChartTooLargeForTheLibraryIsKeptUntilTheNextOne() {
        try (ChartLibrary library = roomFor(1)) {
            Snapshot large = snapshot("a");
            LoadedChart loaded = library.get(large, Sight.FULL);
            assertThat(library.get(large, Sight.FULL)).isSameAs(loaded);
            library.get(snapshot("b"), Sight.FULL);
            assertThat(library.get(large, Sight.FULL)).isNotSameAs(loaded);
        }
    }
}
