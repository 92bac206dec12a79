package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spanwise.web.WebOptions;
import dev.spanwise.web.WebServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps that plan have the same effects and say the same words by options, from a file, over the API and in the browser. */
class StepsAlikeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NUMBERS = Set.of("count", "salary", "fte", "into", "span-limit");
    private static final Set<String> LISTS = Set.of("ids", "reports", "positions");

    @TempDir
    private static Path folder;

    private static WebServer server;
    private static HttpClient client;
    private static String snapshot;
    private static String csrf;

    /**
     * A step.
     *
     * @param kind such as {@code add}; on the command line an option of its name
     * @param named the parameter that the option itself takes; empty where it is a switch
     * @param parameters in the order of the file
     */
    private record Step(String kind, String named, Map<String, String> parameters) {
        private Step {
            parameters = new TreeMap<>(parameters);
        }

        @Override
        public String toString() {
            return kind + " " + parameters;
        }
    }

    static Stream<Step> steps() {
        return Stream.of(
                new Step(
                        "add",
                        "under",
                        Map.of("under", "2", "count", "3", "title", "Lead: \"A\"", "salary", "70000.5")),
                new Step("add", "under", Map.of("under", "2", "ids", "007,x", "reports", "3,4", "unmark", "vacant")),
                new Step("add", "under", Map.of("under", "99")),
                new Step("add", "under", Map.of("under", "2", "ids", "3")),
                new Step("hire", "position", Map.of("position", "4", "name", "Zoë", "hire-date", "2027-04-01")),
                new Step("hire", "position", Map.of("position", "3", "name", "Zoë")),
                new Step("edit", "", Map.of("where", "department == 'Sales'", "grade", "G5", "fte", "0.5")),
                new Step("edit", "", Map.of("positions", "3,99", "clear", "name", "mark", "vacant")),
                new Step("split-team", "position", Map.of("position", "2", "into", "2", "title", "Lead")),
                new Step("split-team", "position", Map.of("position", "3", "into", "2")),
                new Step("merge-organisations", "organisation", Map.of("organisation", "bought.csv")),
                new Step("merge-organisations", "organisation", Map.of("organisation", "bought.csv", "under", "2")),
                new Step(
                        "merge-organisations",
                        "organisation",
                        Map.of("organisation", "bought.csv", "under", "5", "prefix", "B-")),
                new Step(
                        "merge-organisations",
                        "organisation",
                        Map.of("organisation", "bought.csv", "under", "2", "span-limit", "3")),
                new Step("merge-organisations", "organisation", Map.of("organisation", "bought.csv", "under", "99")));
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        write("staff.csv", """
            id,manager,name,department,email,salary
            1,,Ada,Board,ada@a.example,200000
            2,1,Ben,Sales,ben@a.example,90000
            3,2,Cy,Sales,,50000
            4,2,Vacancy,Sales,,48000
            5,2,Dee,Sales,,51000
            """);
        write("bought.csv", """
            id,manager,name,email,salary
            1,,Zed,,100000
            2,1,Yan,BEN@a.example,50000
            3,1,Cy,,40000
            merged-1,3,Mia,,30000
            9,3,Dee,,
            """);
        server = WebServer.start(WebOptions.in(folder.resolve("data")));
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        server.importFiles(List.of(folder.resolve("bought.csv")), Locale.ENGLISH, read -> {});
        snapshot = server.importFiles(List.of(folder.resolve("staff.csv")), Locale.ENGLISH, read -> {})
                .replace("/overview", "");
        String page = get(server.link().getPath() + "?" + server.link().getQuery());
        csrf = page.replaceAll("(?s).*data-csrf=\"([^\"]+).*", "$1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theFourFacesSayTheSame(Step step) throws IOException, InterruptedException {
        String file = file(step);
        JsonNode byFile = command("--scenario", write("plan.yaml", file));

        assertThat(command(options(step))).as("options").isEqualTo(byFile);
        assertThat(overApi(file)).as("API").isEqualTo(byFile);
        assertThat(inBrowser(step)).as("browser").isEqualTo(byFile);
    }

    private static JsonNode command(String... scenario) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("simulate", path("staff.csv"), "--format", "json"));
        arguments.addAll(List.of(scenario));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return nameless(run.out());
    }

    private static String[] options(Step step) {
        List<String> options = new ArrayList<>(List.of("--" + step.kind()));
        if (!step.named().isEmpty()) {
            String value = step.parameters().getOrDefault(step.named(), "");
            options.add(step.named().equals("organisation") ? path(value) : value);
        }
        step.parameters().forEach((name, value) -> {
            if (!name.equals(step.named())) {
                options.add("--" + name + "=" + value);
            }
        });
        return options.toArray(String[]::new);
    }

    private static String file(Step step) throws IOException {
        ObjectNode parameters = JSON.createObjectNode();
        step.parameters().forEach((name, value) -> parameters.set(name, value(name, value)));
        return "name: Plan\nsteps:\n  - " + step.kind() + ": " + JSON.writeValueAsString(parameters) + "\n";
    }

    private static JsonNode value(String name, String text) {
        if (NUMBERS.contains(name)) {
            return new DecimalNode(new BigDecimal(text));
        }
        return LISTS.contains(name) ? JSON.valueToTree(text.split(",", -1)) : new TextNode(text);
    }

    private static JsonNode overApi(String file) throws IOException, InterruptedException {
        JsonNode added =
                JSON.readTree(post("/api/v1" + snapshot + "/scenarios", file).body());
        return simulation(added.get("id").asText());
    }

    private static JsonNode inBrowser(Step step) throws IOException, InterruptedException {
        String scenario = post(snapshot + "/scenarios", "name=Plan").uri().getPath();
        StringBuilder form = new StringBuilder("kind=" + step.kind());
        step.parameters()
                .forEach((name, value) -> form.append("&" + step.kind() + "." + name + "=")
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        post(scenario + "/steps", form.toString());
        return simulation(scenario.substring(scenario.lastIndexOf('/') + 1));
    }

    private static JsonNode simulation(String scenario) throws IOException, InterruptedException {
        return nameless(get("/api/v1/scenarios/" + scenario + "/simulation"));
    }

    /** Without the name of the scenario, which one of options alone has not, and the folder of the file that came in. */
    private static JsonNode nameless(String simulation) throws IOException {
        JsonNode root = JSON.readTree(simulation.replace(path(""), ""));
        ((ObjectNode) root).remove("scenario");
        return root;
    }

    private static String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).GET()).body();
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .headers("X-CSRF", csrf, "Content-Type", "application/x-www-form-urlencoded");
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
        return answer;
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static String write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return path(name);
    }

    private static String path(String name) {
        return folder + "/" + name;
    }
}
