package dev.spanwise.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Snapshots and scenarios are kept alike by SQLite and by PostgreSQL. */
class StoresTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    private static final Map<TestDatabases, Database> OPEN = new EnumMap<>(TestDatabases.class);

    @AfterAll
    static void close() {
        OPEN.values().forEach(Database::close);
        OPEN.clear();
    }

    private static Database database(TestDatabases kind) {
        return OPEN.computeIfAbsent(kind, TestDatabases::open);
    }

    private static Snapshot snapshot(TestDatabases kind) {
        byte[] bytes = "id,manager\n1,\n".getBytes(StandardCharsets.UTF_8);
        return new Snapshots(database(kind).jdbi(), CLOCK)
                .add("Staff", LocalDate.of(2025, 12, 31), "anna", 1, "{}", List.of(new StoredFile("staff.csv", bytes)));
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotComesBackByteForByte(TestDatabases kind) {
        Snapshots snapshots = new Snapshots(database(kind).jdbi(), CLOCK);
        Snapshot added = snapshot(kind);
        assertThat(snapshots.findSnapshot(added.id())).contains(added);
        assertThat(snapshots.listFiles(added.id())).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("staff.csv");
            assertThat(file.bytes()).asString().isEqualTo("id,manager\n1,\n");
        });
    }

    @ParameterizedTest
    @EnumSource
    void snapshotsStandInTheOrderOfTheirDaysAndNotOfTheirImport(TestDatabases kind) {
        Snapshots snapshots = new Snapshots(database(kind).jdbi(), CLOCK);
        RemovedSnapshots removed = new RemovedSnapshots(database(kind).jdbi(), CLOCK);
        snapshots.listSnapshots().forEach(other -> removed.remove(other.id()));
        Snapshot of2025 = snapshot(kind);
        Snapshot of2023 = snapshots.add("Old", LocalDate.of(2023, 12, 31), "anna", 1, "{}", List.of());
        assertThat(snapshots.listSnapshots()).containsExactly(of2025, of2023);
        assertThat(of2023.isBefore(of2025)).isTrue();
        snapshots.changeAsOf(of2023.id(), LocalDate.of(2026, 1, 1));
        assertThat(snapshots.listSnapshots())
                .extracting(Snapshot::asOf)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRemovedIsKeptForThirtyDays(TestDatabases kind) {
        Snapshots snapshots = new Snapshots(database(kind).jdbi(), CLOCK);
        String id = snapshot(kind).id();
        new RemovedSnapshots(database(kind).jdbi(), CLOCK).remove(id);
        assertThat(snapshots.findSnapshot(id)).isEmpty();
        InstantSource later = InstantSource.fixed(CLOCK.instant().plus(RemovedSnapshots.KEPT));
        new RemovedSnapshots(database(kind).jdbi(), later).eraseOld();
        assertThat(snapshots.listAll()).extracting(Snapshot::id).contains(id);
        InstantSource tooLate = InstantSource.fixed(later.instant().plusMillis(1));
        new RemovedSnapshots(database(kind).jdbi(), tooLate).eraseOld();
        assertThat(snapshots.listAll()).extracting(Snapshot::id).doesNotContain(id);
    }

    @ParameterizedTest
    @EnumSource
    void aScenarioGoesBackAndForthThroughItsVersions(TestDatabases kind) {
        Scenarios scenarios = new Scenarios(database(kind).jdbi(), CLOCK);
        String id =
                scenarios.add(snapshot(kind).id(), "Flat", "", "anna", "one").id();
        assertThat(scenarios.change(id, 1, "ben", "two")).isTrue();
        scenarios.show(id, 1);
        SavedScenario undone = scenarios.findScenario(id).orElseThrow();
        assertThat(undone.document()).isEqualTo("one");
        assertThat(undone.canUndo()).isFalse();
        assertThat(undone.canRedo()).isTrue();
        scenarios.change(id, 1, "ben", "three");
        SavedScenario changed = scenarios.findScenario(id).orElseThrow();
        assertThat(changed.document()).isEqualTo("three");
        assertThat(changed.canRedo()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aChangeOfAVersionThatIsGoneIsRefused(TestDatabases kind) {
        Scenarios scenarios = new Scenarios(database(kind).jdbi(), CLOCK);
        String id =
                scenarios.add(snapshot(kind).id(), "Flat", "", "anna", "one").id();
        assertThat(scenarios.change(id, 1, "ben", "two")).isTrue();
        assertThat(scenarios.change(id, 1, "cyd", "other")).isFalse();
        assertThat(scenarios.findScenario(id).orElseThrow().document()).isEqualTo("two");
    }

    @ParameterizedTest
    @EnumSource
    void withASnapshotItsScenariosGo(TestDatabases kind) {
        Snapshot snapshot = snapshot(kind);
        Scenarios scenarios = new Scenarios(database(kind).jdbi(), CLOCK);
        String id = scenarios.add(snapshot.id(), "Flat", "", "anna", "one").id();
        RemovedSnapshots removed = new RemovedSnapshots(database(kind).jdbi(), CLOCK);
        removed.remove(snapshot.id());
        removed.erase(snapshot.id());
        assertThat(scenarios.findScenario(id)).isEmpty();
    }
}
