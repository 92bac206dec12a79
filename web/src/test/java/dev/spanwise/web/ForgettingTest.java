package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.LockedWorkbooks;
import dev.spanwise.model.read.Pseudonyms;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.forget.Forgotten;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.SavedStyle;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.SavedView;
import dev.spanwise.web.store.SavedViews;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.store.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is forgotten is in no snapshot, scenario or log any more, and the charts are what they were. */
class ForgettingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final String STAFF = """
            Personalnummer;Name;Vorgesetzter;Funktion;Gehalt;Währung;Geburtsdatum;Notiz;FTE
            7001;Ida Brandt;;Vorstand;200.000,50;EUR;01.02.1960;x;1
            7002;Jon Falk;7001;Leiter;100.000,00;EUR;03.04.1970;mag Kakteen;0,5
            7003;Mia Roth;7002;Assistenz Jon Falk;50.000,00;EUR;05.06.1980;;1
            7004;Ole Wind;7002;Referent;60.000,00;EUR;07.08.1990;fragt Jon Falk;1
            7005;unbesetzt;7001;Stelle;;EUR;;;1
            """;
    private static final String EARLIER = """
            {"people": [{"id": "7001", "name": "Ida Brandt"}, {"id": "7002", "name": "Jon Falk", "managerId": "7001",
             "email": "jon@falk.example"}, {"id": "7003", "name": "Mia Roth", "managerId": "7002"}]}
            """;
    private static final String WITH_LEAVER =
            "id,name,manager,Termination Date\n1,Ann,,\n2,Bob,1,\n7002,Jon Falk,1,2020-01-31\n";

    @TempDir
    private Path data;

    private void with(Consumer<Database> work) throws IOException {
        try (Database database = Database.embedded(data)) {
            work.accept(database);
        }
    }

    private static Snapshots snapshots(Database database) {
        return new Snapshots(database.jdbi(), InstantSource.system());
    }

    private static ReadingSettings settings() {
        return ReadingSettings.on(DAY, Locale.ENGLISH);
    }

    private static Snapshot keep(Database database, String name, byte[] file, ReadingSettings settings) {
        return snapshots(database).add(name, DAY, "a", 1, settings.toJson(), List.of(new StoredFile(name, file)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static OrgChart chart(Database database, Snapshot snapshot) {
        Snapshot now = snapshots(database).findSnapshot(snapshot.id()).orElseThrow();
        return ReadingSettings.ofJson(now.options())
                .read(snapshots(database).listFiles(now.id()))
                .chart();
    }

    private static String kept(Database database) {
        StringBuilder all = new StringBuilder();
        for (Snapshot snapshot : snapshots(database).listSnapshots()) {
            snapshots(database)
                    .listFiles(snapshot.id())
                    .forEach(file -> all.append(new String(file.bytes(), StandardCharsets.UTF_8)));
        }
        return all.toString();
    }

    @Test
    void theChartStaysAndThePersonIsGone() throws IOException {
        with(database -> {
            keep(database, "staff.csv", bytes(STAFF), settings());
            keep(database, "earlier.json", bytes(EARLIER), settings());
            keep(database, "leavers.csv", bytes(WITH_LEAVER), settings());
            keep(database, "others.csv", bytes("id,manager,name\n1,,Ann\n2,1,Bob\n"), settings());
            SavedViews views = new SavedViews(database.jdbi());
            views.save("a", "Team of Jon Falk", "table", "");
            views.save("a", "Found", "table", "?q=jon+falk");
            views.save("a", "Branch", "overview", "?branch=7002&exclude=vacancies");
            views.save("a", "Another", "overview", "?branch=7003");
            SavedStyles styles = new SavedStyles(database.jdbi());
            styles.save("a", "Hers", "rules: [{when: name == 'Jon Falk', fill: red}]");
            styles.save("a", "Ours", "rules: [{when: span > 9, fill: red}]");
        });

        List<Forgotten> forgotten = Forgetting.people(data, Optional.empty(), List.of("7002", "4711"));

        assertThat(forgotten.get(0).snapshots()).containsExactlyInAnyOrder("staff.csv", "earlier.json", "leavers.csv");
        assertThat(forgotten.get(0).unreached()).isEmpty();
        assertThat(forgotten.get(1).isNobody()).isTrue();
        with(database -> {
            assertThat(new SavedViews(database.jdbi()).listOf("a"))
                    .extracting(SavedView::name)
                    .containsExactly("Another");
            assertThat(new SavedStyles(database.jdbi()).listOf("a"))
                    .extracting(SavedStyle::name)
                    .containsExactly("Ours");
            assertThat(kept(database))
                    .doesNotContain("7002", "Jon", "Falk", "jon@", "1970", "Kakteen", "100000")
                    .contains("Ida Brandt", "200000.5", "Assistenz forgotten-");
            Snapshot staff = snapshots(database).listSnapshots().stream()
                    .filter(each -> each.name().equals("staff.csv"))
                    .findFirst()
                    .orElseThrow();
            OrgChart chart = chart(database, staff);
            assertThat(chart.size()).isEqualTo(5);
            assertThat(chart.layers()).isEqualTo(3);
            int held = chart.getPosition(forgotten.get(0).token()).index();
            assertThat(chart.span(held)).isEqualTo(2);
            assertThat(chart.attributes().number(Field.FTE, chart.record(held))).isEqualTo(0.5);
            assertThat(chart.attributes().find(Field.SALARY, chart.record(held)))
                    .isEmpty();
        });
    }

    @Test
    void theDatabaseOfATeamForgetsToo() throws IOException {
        String address = TestDatabases.newPostgres();
        try (Database team = Database.postgresql(address)) {
            Snapshot snapshot = keep(team, "staff.csv", bytes(STAFF), settings());
            new Scenarios(team.jdbi(), InstantSource.system())
                    .add(snapshot.id(), "Jon Falk goes", "about 7002", "a", "{\"name\":\"Without Jon Falk\"}");
            new AuditLog(team.jdbi(), InstantSource.system()).add("a", "see-person", "staff.csv: Jon Falk (7002)");
            new SavedViews(team.jdbi()).save("a", "Team of Jon Falk", "table", "");
        }

        Forgotten forgotten =
                Forgetting.people(data, Optional.of(address), List.of("7002")).get(0);

        assertThat(forgotten.snapshots()).containsExactly("staff.csv");
        try (Database team = Database.postgresql(address)) {
            assertThat(kept(team)).contains("Ida Brandt", forgotten.token()).doesNotContain("7002", "Falk");
            assertThat(chart(team, snapshots(team).listSnapshots().get(0)).layers())
                    .isEqualTo(3);
            assertThat(everythingIn(team, "snapshot", "scenario", "scenario_version", "audit", "saved_view"))
                    .contains("staff.csv", forgotten.token())
                    .doesNotContain("7002", "Falk");
        }
    }

    private static String everythingIn(Database database, String... tables) {
        StringBuilder all = new StringBuilder();
        database.jdbi()
                .useHandle(handle -> List.of(tables)
                        .forEach(table -> all.append(handle.select("SELECT * FROM " + table)
                                .mapToMap()
                                .list())));
        return all.toString();
    }

    @Test
    void scenariosAndTheLogNameThePersonNoLonger() throws IOException {
        with(database -> {
            Snapshot snapshot = keep(database, "staff.csv", bytes(STAFF), settings());
            Scenarios scenarios = new Scenarios(database.jdbi(), InstantSource.system());
            String document = "{\"name\":\"Without Jon Falk\",\"protect\":[\"id == '7002' || title == 'x'\"],"
                    + "\"steps\":[{\"dissolve\":{\"positions\":[\"7002\",\"7001\"]}},{\"move\":{\"position\":7003,\"to\":7002}},"
                    + "{\"remove-layer\":{\"layer\":2}}]}";
            scenarios.add(snapshot.id(), "Jon Falk goes", "about 7002", "a", document);
            String first = scenarios.listScenarios(snapshot.id()).get(0).id();
            scenarios.change(first, 1, "a", document.replace("layer\":2", "layer\":3"));
            new AuditLog(database.jdbi(), InstantSource.system()).add("a", "see-person", "staff.csv: Jon Falk (7002)");
        });

        Forgotten forgotten =
                Forgetting.people(data, Optional.empty(), List.of("7002")).get(0);

        assertThat(forgotten.scenarios()).isEqualTo(3);
        assertThat(forgotten.audit()).isEqualTo(1);
        with(database -> {
            Scenarios scenarios = new Scenarios(database.jdbi(), InstantSource.system());
            String all = scenarios.listScenarios(
                            snapshots(database).listSnapshots().get(0).id()) + ""
                    + new AuditLog(database.jdbi(), InstantSource.system()).listEntries("", 9, 0);
            assertThat(all)
                    .doesNotContain("7002", "Falk")
                    .contains(
                            "id == '" + forgotten.token() + "'",
                            "\"" + forgotten.token() + "\",\"7001\"",
                            "\"to\":\"" + forgotten.token());
        });
        for (String file : List.of("spanwise.db", "spanwise.db-wal")) {
            if (Files.exists(data.resolve(file))) {
                assertThat(new String(Files.readAllBytes(data.resolve(file)), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Falk", "7002");
            }
        }
    }

    @Test
    void pseudonymsOfAllOthersStay() throws IOException {
        ReadingSettings keyed = settings().withPseudonyms(Pseudonyms.randomKey());
        with(database -> keep(database, "staff.csv", bytes(STAFF), keyed));
        String[] before = new String[1];
        with(database ->
                before[0] = chart(database, snapshots(database).listSnapshots().get(0))
                        .position(0)
                        .id());

        Forgetting.people(data, Optional.empty(), List.of("7002"));

        with(database -> {
            OrgChart chart = chart(database, snapshots(database).listSnapshots().get(0));
            assertThat(chart.position(0).id()).isEqualTo(before[0]).startsWith("P-");
            assertThat(chart.layers()).isEqualTo(3);
            assertThat(kept(database)).doesNotContain("Falk");
        });
    }

    @Test
    void aWorkbookBecomesAPlainFile() throws IOException {
        with(database -> keep(database, "staff.xls", workbook(), settings()));
        int[] before = new int[1];
        String[] id = new String[1];
        with(database -> {
            OrgChart chart = chart(database, snapshots(database).listSnapshots().get(0));
            before[0] = chart.layers();
            id[0] = chart.position(1).id();
        });

        assertThat(Forgetting.people(data, Optional.empty(), List.of(id[0]))
                        .get(0)
                        .snapshots())
                .containsExactly("staff.xls");

        with(database -> {
            assertThat(chart(database, snapshots(database).listSnapshots().get(0))
                            .layers())
                    .isEqualTo(before[0]);
            assertThat(kept(database)).startsWith("id,manager,");
        });
    }

    private static byte[] workbook() {
        try {
            return LockedWorkbooks.old(null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        with(database -> keep(database, "broken.csv", bytes("nothing"), settings()));
        assertThat(Forgetting.people(data, Optional.empty(), List.of("1"))
                        .get(0)
                        .unreached())
                .containsExactly("broken.csv");
    }

    @Test
    void everythingIsGoneButWhatIsNotOurs() throws IOException {
        with(database -> keep(database, "staff.csv", bytes(STAFF), settings()));
        Path own = Files.writeString(data.resolve("my notes.txt"), "x");

        Forgetting.everything(data, Optional.empty());

        try (var left = Files.list(data)) {
            assertThat(left).containsExactly(own);
        }
    }

    @Test
    void aServerThatWorksThereIsNotDisturbed() throws IOException {
        try (RunningServer server = RunningServer.with(WebOptions.in(data))) {
            assertThat(server.address("/")).isNotNull();
            assertThatThrownBy(() -> Forgetting.people(data, Optional.empty(), List.of("1")))
                    .isInstanceOf(DataFolderTakenException.class);
            assertThatThrownBy(() -> Forgetting.everything(data, Optional.empty()))
                    .isInstanceOf(DataFolderTakenException.class);
        }
    }
}
