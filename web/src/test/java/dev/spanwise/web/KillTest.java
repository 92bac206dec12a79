package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.store.TestDatabases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server process that is killed in the middle of something loses nothing that was confirmed and leaves nothing
 * half-done, on both databases.
 */
class KillTest {
    @TempDir
    Path data;

    private WebOptions fresh(TestDatabases kind) {
        Optional<String> database =
                kind == TestDatabases.SQLITE ? Optional.empty() : Optional.of(TestDatabases.newPostgres());
        return new WebOptions(0, data, database, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void snapshotsConfirmedBeforeTheKillAreThereAndWholeAfterwards(TestDatabases kind)
            throws IOException, InterruptedException {
        WebOptions options = fresh(kind);
        int confirmed = killAfter(options, Work.IMPORTS, 6);
        try (RunningServer server = RunningServer.with(options)) {
            List<Snapshot> kept = server.server().services().snapshots().listSnapshots();
            assertThat(kept).hasSizeGreaterThanOrEqualTo(confirmed);
            for (Snapshot snapshot : kept) {
                assertThat(server.server()
                                .services()
                                .charts()
                                .read(snapshot)
                                .chart()
                                .size())
                        .isEqualTo(snapshot.positions());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScenarioIsAtTheLastVersionThatWasConfirmed(TestDatabases kind) throws IOException, InterruptedException {
        WebOptions options = fresh(kind);
        int confirmed = killAfter(options, Work.SAVES, 20);
        try (RunningServer server = RunningServer.with(options)) {
            Services services = server.server().services();
            Snapshot snapshot = services.snapshots().listSnapshots().get(0);
            var scenario = services.scenarios().listScenarios(snapshot.id()).get(0);
            assertThat(scenario.version()).isGreaterThanOrEqualTo(confirmed);
            assertThat(scenario.document()).isEqualTo("version " + scenario.version());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMigrationCutShortIsDoneAtTheNextStart(TestDatabases kind) throws IOException, InterruptedException {
        WebOptions options = fresh(kind);
        killAfter(options, Work.MIGRATION, 1);
        try (RunningServer server = RunningServer.with(options)) {
            assertThat(server.owner().get("/").statusCode()).isEqualTo(200);
            assertThat(server.server().services().snapshots().listSnapshots()).isEmpty();
        }
    }

    @Test
    void anUploadNobodyConfirmedIsGone() throws IOException {
        Path upload = Files.createDirectories(data.resolve("uploads")).resolve("half");
        Files.writeString(upload, "half a file");
        try (RunningServer server = RunningServer.in(data)) {
            assertThat(upload).doesNotExist();
            assertThat(server.server().services().snapshots().listSnapshots()).isEmpty();
        }
    }

    /** What the process is doing when it is killed; it says a line for each thing that is confirmed. */
    enum Work {
        IMPORTS,
        SAVES,
        MIGRATION
    }

    private int killAfter(WebOptions options, Work work, int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        work.name(),
                        data.toString(),
                        options.database().orElse(""))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int confirmed = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (confirmed < lines && out.readLine() != null) {
                confirmed++;
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(confirmed).isEqualTo(lines);
        return confirmed;
    }

    /** The process that is killed. */
    static final class Victim {
        public static void main(String[] args) throws IOException {
            Optional<String> database = Optional.of(args[2]).filter(address -> !address.isEmpty());
            WebOptions options = new WebOptions(0, Path.of(args[1]), database, Optional.empty());
            Work work = Work.valueOf(args[0]);
            if (work == Work.MIGRATION) {
                System.out.println("migrating");
            }
            try (Services services = Services.open(options, Accounts.PASSWORD_ROUNDS)) {
                if (work == Work.IMPORTS) {
                    importForEver(services);
                } else if (work == Work.SAVES) {
                    saveForEver(services);
                }
            }
        }

        private static Snapshot addSnapshot(Services services) {
            StringBuilder csv = new StringBuilder("id,manager\n0,\n");
            for (int i = 1; i < 2_000; i++) {
                csv.append(i).append(',').append(i / 5).append('\n');
            }
            byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
            String settings =
                    ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH).toJson();
            var file = new StoredFile("staff.csv", bytes);
            return services.snapshots()
                    .add("Staff", LocalDate.of(2026, 1, 2), Account.LOCAL.name(), 2_000, settings, List.of(file));
        }

        private static void importForEver(Services services) {
            while (true) {
                addSnapshot(services);
                System.out.println("imported");
            }
        }

        private static void saveForEver(Services services) {
            String id = services.scenarios()
                    .add(addSnapshot(services).id(), "Flat", "", Account.LOCAL.name(), "version 1")
                    .id();
            for (int version = 1; ; version++) {
                System.out.println("version " + version);
                services.scenarios().change(id, version, Account.LOCAL.name(), "version " + (version + 1));
            }
        }
    }
}
