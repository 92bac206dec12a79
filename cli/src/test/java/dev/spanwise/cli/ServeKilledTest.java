package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server, killed in the middle of an import and of a save: started again on the same folder it has everything
 * that was confirmed, and nothing half-done.
 */
class ServeKilledTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SAVES = 8;

    @TempDir
    Path data;

    @TempDir
    Path beside;

    private static String staff(int people) {
        StringBuilder csv = new StringBuilder("id,name,manager\n0,Ann,\n");
        for (int person = 1; person < people; person++) {
            csv.append(person)
                    .append(",Person ")
                    .append(person)
                    .append(',')
                    .append(person / 6)
                    .append('\n');
        }
        return csv.toString();
    }

    /** Imports a chart and confirms it; tells the path of the snapshot's pages. */
    private static String confirmed(ServedProcess server, String name, int people)
            throws IOException, InterruptedException {
        String read = read(server, name, people);
        return server.post(read + "/confirm", "name=" + name).replace("/overview", "");
    }

    /** Uploads a chart and waits until it is read; tells the path of the import. */
    private static String read(ServedProcess server, String name, int people) throws IOException, InterruptedException {
        String job = server.upload(name + ".csv", staff(people));
        try (BufferedReader events = server.events(job + "/events")) {
            assertThat(events.lines().anyMatch(line -> line.contains("READY"))).isTrue();
        }
        return job;
    }

    private static JsonNode snapshots(ServedProcess server) throws IOException, InterruptedException {
        return JSON.readTree(server.get("/api/v1/snapshots").body());
    }

    /** Each start looks at what the last end has left, before it comes to an end of its own. */
    @Test
    void aFolderOutlivesThreeKillsAndAStop() throws IOException, InterruptedException {
        try (ServedProcess server = ServedProcess.on(data)) {
            confirmed(server, "Kept", 500);
            killWhileReading(server);
        }
        try (ServedProcess server = ServedProcess.on(data)) {
            anImportNobodyConfirmedIsGoneAndTheOthersAreThere(server);
            killWhileKeeping(server);
        }
        String scenario;
        try (ServedProcess server = ServedProcess.on(data)) {
            anImportKilledWhileItIsKeptIsThereWholeOrNotAtAll(server);
            scenario = killWhileSaving(server);
        }
        Path faulty = beside.resolve("faulty.csv");
        Path messages = beside.resolve("messages");
        Files.writeString(faulty, "id,name,manager,title\n1,Ann,,Head\n2,Bob,1,Lead\n2,Bob,1,Clerk\n3,Cyd,1,Clerk\n");
        try (ServedProcess server = ServedProcess.on(
                data, ProcessBuilder.Redirect.to(messages.toFile()), "--lang", "en", faulty.toString())) {
            everySaveThatWasConfirmedIsThere(server, scenario);
            server.stop();
        }
        assertThat(messages)
                .content()
                .contains("One error is in the data, so that figures may be wrong. See them with: spanwise check")
                .contains("faulty.csv");
        everythingIsInOneFileToBackUp();
    }

    private static void killWhileReading(ServedProcess server) throws IOException, InterruptedException {
        String half = server.upload("half.csv", staff(200_000));
        try (BufferedReader events = server.events(half + "/events")) {
            assertThat(events.lines().anyMatch(line -> line.contains("READING")))
                    .isTrue();
            server.kill();
        }
    }

    private void anImportNobodyConfirmedIsGoneAndTheOthersAreThere(ServedProcess server)
            throws IOException, InterruptedException {
        assertThat(snapshots(server)).hasSize(1);
        assertWhole(server, snapshots(server).get(0), 500);
        try (Stream<Path> uploads = Files.list(data.resolve("uploads"))) {
            assertThat(uploads).isEmpty();
        }
    }

    private static void killWhileKeeping(ServedProcess server) throws IOException, InterruptedException {
        String second = read(server, "Second", 20_000);
        server.postAndTurnAway(second + "/confirm", "name=Second");
        server.kill();
    }

    private static void anImportKilledWhileItIsKeptIsThereWholeOrNotAtAll(ServedProcess server)
            throws IOException, InterruptedException {
        JsonNode kept = snapshots(server);
        assertThat(kept.size()).isBetween(1, 2);
        for (JsonNode snapshot : kept) {
            assertWhole(server, snapshot, snapshot.get("name").asText().equals("Kept") ? 500 : 20_000);
        }
    }

    private static void assertWhole(ServedProcess server, JsonNode snapshot, int people)
            throws IOException, InterruptedException {
        String figures = "/api/v1/snapshots/" + snapshot.get("id").asText() + "/figures";
        assertThat(JSON.readTree(server.get(figures).body()).get("headcount").asInt())
                .isEqualTo(people);
    }

    /** Tells the path of the scenario that was saved. */
    private static String killWhileSaving(ServedProcess server) throws IOException, InterruptedException {
        String scenario = server.post(confirmed(server, "Planned", 500) + "/scenarios", "name=Flat");
        for (int save = 1; save <= SAVES; save++) {
            server.post(scenario + "/protect", "who=" + save);
        }
        server.postAndTurnAway(scenario + "/protect", "who=" + (SAVES + 1));
        server.kill();
        return scenario;
    }

    private static void everySaveThatWasConfirmedIsThere(ServedProcess server, String scenario)
            throws IOException, InterruptedException {
        String page = server.get(scenario).body();
        for (int save = 1; save <= SAVES; save++) {
            assertThat(page).contains("id == &#39;" + save + "&#39;");
        }
        server.post(scenario + "/undo", "");
        assertThat(server.get(scenario).body()).contains("id == &#39;1&#39;");
    }

    private void everythingIsInOneFileToBackUp() {
        assertThat(data.resolve("spanwise.db")).exists();
        assertThat(data.resolve("spanwise.db-wal")).doesNotExist();
    }
}
