package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.visit.Route;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an address asks for and a page does not know is told, on every page of the route table and in every file; what
 * our own links and forms ask for is known everywhere.
 */
class AddressesTest {
    private static final String STAFF = """
        id,manager,name,title,department,location,grade,salary
        1,,Ada,Head,Board,York,9,200000
        2,1,Ben,Lead,Sales,York,7,100000
        3,2,Cy,Clerk,Sales,Bath,3,40000
        4,2,Dora,Clerk,Sales,Bath,3,41000
        5,1,Edi,Lawyer,Legal,York,6,90000
        6,5,Fay,Clerk,Legal,York,3,42000
        """;

    /** More of the same kind tell nothing new; a second page may have links of another kind. */
    private static final int MOST_PAGES_OF_A_KIND = 2;

    private static final Pattern FILE = Pattern.compile("\\.[a-z]+(\\?|$)");

    private static final Pattern TAG = Pattern.compile("<(/?[a-z]+)((?:\\s[^<>]*)?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private static final String TOLD = "\"layres\" in the address could change";
    private static final String ANYTHING_TOLD = "in the address could change";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static Map<String, String> places = Map.of();

    @BeforeAll
    static void start() throws IOException {
        server.importTable("before.csv", STAFF.replace("6,5,Fay", "6,2,Fay"));
        String snapshot = server.importTable("staff.csv", STAFF);
        owner = server.owner();
        HttpResponse<String> scenario = owner.post(
                "/api/v1" + snapshot + "/scenarios",
                "name: Flat\nsteps:\n  - optimise: {max-layers: 2, allow: [dissolve]}\n",
                "X-CSRF",
                owner.csrf());
        String upload =
                owner.upload("/imports", "files", "staff.csv", STAFF).uri().getPath();
        places = Map.of(
                "snapshot", last(snapshot),
                "scenario", scenario.body().replaceAll("(?s).*?\"id\" ?: ?\"([^\"]+)\".*", "$1"),
                "import", last(upload));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The pages and files that are read, with a place filled in; what ends in something is asked for as a table. */
    static Stream<String> addresses() throws IOException {
        if (places.isEmpty()) {
            start();
        }
        return Pages.routes(server.services(), 1).stream()
                .filter(route -> route.method().equals(HandlerType.GET))
                .map(Route::path)
                .map(AddressesTest::filled)
                .filter(path -> !path.contains("{"));
    }

    private static String filled(String path) {
        String ending = path.contains("drawing") ? "svg" : "csv";
        return path.replace("{snapshot}", places.get("snapshot"))
                .replace("{scenario}", places.get("scenario"))
                .replace("{import}", places.get("import"))
                .replace("{ending}", ending);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whatIsNotKnownIsTold(String address) {
        HttpResponse<String> answer = owner.get(address + "?layres=3");

        boolean done = answer.statusCode() == 200;
        if (done && answer.body().contains("<main")) {
            assertThat(answer.body().contains(TOLD)).as(address).isTrue();
        } else if (done && answer.headers().firstValue("Content-Disposition").isPresent()) {
            assertThat(answer.headers().map()).as(address + " is a file").isEmpty();
        }
    }

    @Test
    void whatMayBeMeantIsSaid() {
        String overview = "/snapshots/" + places.get("snapshot") + "/overview";

        assertThat(owner.get(overview + "?departmnt=Sales").body()).contains("Did you mean \"department\"?");
        assertThat(owner.get(overview + "?departmnt=Sales", "Accept-Language", "de")
                        .body())
                .contains("Meinten Sie „department“?");
        assertThat(owner.get(overview + "?department=Sales").body()).doesNotContain(ANYTHING_TOLD);
    }

    @Test
    void ourOwnLinksAndFormsAskForWhatIsKnown() {
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/snapshots/" + places.get("snapshot") + "/overview"));
        List<String> wrong = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            HttpResponse<String> answer = owner.get(address);
            if (answer.body().contains(ANYTHING_TOLD)) {
                wrong.add(
                        address + " " + answer.body().replaceAll("(?s).*?([^<>]*" + ANYTHING_TOLD + "[^<]*).*", "$1"));
            }
            if (answer.body().contains("<main")) {
                for (String next : asked(answer.uri(), answer.body())) {
                    int most = FILE.matcher(next).find() ? 1 : MOST_PAGES_OF_A_KIND;
                    if (seen.add(next) && kinds.merge(kind(next), 1, Integer::sum) <= most) {
                        waiting.add(next);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    /** Addresses of one path that ask for the same names are of one kind. */
    private static String kind(String address) {
        return address.replaceAll("=[^&]*", "=").replaceAll("/[0-9a-f-]{36}", "/{}");
    }

    /** Where the links of a page lead, and what its forms and pieces ask for as they stand. */
    private static List<String> asked(URI page, String html) {
        List<String> asked = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        String list = "";
        for (MatchResult tag : TAG.matcher(html).results().toList()) {
            Map<String, String> attributes = attributes(tag.group(2));
            switch (tag.group(1)) {
                case "form" -> {
                    places = new ArrayList<>(
                            "get".equals(attributes.get("method")) ? List.of(attributes.get("action")) : List.of());
                    fields = new ArrayList<>();
                }
                case "/form" -> {
                    String query = fields.isEmpty() ? "" : "?" + String.join("&", fields);
                    places.forEach(place -> asked.add(place + query));
                }
                case "a" -> asked.add(attributes.getOrDefault("href", ""));
                case "select" -> list = attributes.getOrDefault("name", "");
                case "option" -> {
                    if (!list.isEmpty()) {
                        fields.add(field(list, attributes));
                        list = ""; // the first one
                    }
                }
                case "input", "textarea" -> {
                    if (attributes.containsKey("name")) {
                        fields.add(field(attributes.getOrDefault("name", ""), attributes));
                    }
                }
                default -> {
                    // buttons and pieces lead somewhere, too
                }
            }
            Optional.ofNullable(attributes.get("formaction")).ifPresent(places::add);
            if (!tag.group(1).matches("form|input")) {
                Optional.ofNullable(attributes.get("hx-get")).ifPresent(asked::add);
            }
        }
        return asked.stream()
                .filter(address -> address.startsWith("/") || address.startsWith("?"))
                .map(page::resolve)
                .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .toList();
    }

    private static Map<String, String> attributes(String inTag) {
        Map<String, String> attributes = new TreeMap<>();
        ATTRIBUTE
                .matcher(inTag)
                .results()
                .forEach(found -> attributes.put(found.group(1), found.group(2).replace("&amp;", "&")));
        return attributes;
    }

    private static String field(String name, Map<String, String> attributes) {
        boolean off = "checkbox".equals(attributes.get("type"));
        String value = off ? "" : attributes.getOrDefault("value", "");
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
