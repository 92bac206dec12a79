package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever pay is shown, administrators and analysts see it, and viewers, of everything or of a branch, see the rest. */
class PayByRoleTest {
    private static final Pattern PAY = Pattern.compile("271[.,\u00a0 ]?828");
    private static final String STYLE = """
        title: Paid
        fields: [name, pay]
        rules:
        - {when: "salary > 200000", badge: Rich}
        """;

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static final Map<String, Caller> CALLERS = new HashMap<>();
    /** The style of everybody that writes pay into boxes, as addresses name it. */
    private static final Map<String, String> STYLES = new HashMap<>();

    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importTable("staff.csv", """
            id,manager,name,title,salary,department
            1,,Ada,Chair,314159,Board
            2,1,Ben,Head of Sales,271828,Sales
            3,2,Cy,Seller,141421,Sales
            4,2,Dora,Seller,173205,Sales
            """);
        server.addAccount("anna", Role.ANALYST, Optional.empty());
        server.addAccount("val", Role.VIEWER, Optional.empty());
        server.addAccount("vic", Role.VIEWER, Optional.of("2"));
        CALLERS.put("owner", server.owner());
        List.of("anna", "val", "vic").forEach(name -> CALLERS.put(name, server.signIn(name)));
        CALLERS.forEach((name, caller) -> STYLES.put(
                name,
                caller.upload(snapshot + "/styles/file", "file", name + ".yaml", STYLE)
                        .uri()
                        .getQuery()));
    }

    /** What shows the pay of one position to whoever sees pay. */
    static Stream<String> shown() {
        return Stream.of(
                "/table?sort=pay",
                "/table?where=id=='2'",
                "/table.csv",
                "/table.xlsx?department=Sales",
                "/explore?record=1",
                "/explore/position?record=1",
                "/explore/positions?STYLE",
                "/explore/drawing.svg?at=2&STYLE",
                "/diagram?layout=boxes&STYLE",
                "/diagram?layout=boxes&STYLE&format=pptx",
                "/diagram?layout=boxes&STYLE&format=drawio",
                "/diagram?layout=boxes&STYLE&format=graphml",
                "/diagram?layout=boxes&STYLE&format=mermaid",
                "/diagram?layout=boxes&STYLE&format=dot",
                "/diagram?layout=boxes&STYLE&format=json",
                "API/positions/2");
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whoMaySeePaySeesItAndOthersSeeTheRest(String address) throws IOException {
        for (String seeing : List.of("owner", "anna")) {
            assertThat(body(seeing, address)).as(seeing).contains("Ben").containsPattern(PAY);
        }
        for (String blind : List.of("val", "vic")) {
            assertThat(body(blind, address)).as(blind).contains("Ben").doesNotContainPattern(PAY);
        }
    }

    /** Neither whether anybody is paid so, nor that nobody is: viewers of a branch and of everything read the same. */
    @ParameterizedTest
    @ValueSource(strings = {"salary > 200000.0", "salary > 9000000.0", "span > 0 && cost >= 1.0", "!(salary < 5.0)"})
    void whoSeesNoPayIsToldSoWhereAConditionAsksForIt(String condition) throws IOException {
        String address = "/condition?condition=" + URLEncoder.encode(condition, StandardCharsets.UTF_8);
        assertThat(body("anna", address)).contains("\"count\"").doesNotContain("not shown");
        for (String blind : List.of("val", "vic")) {
            assertThat(body(blind, address))
                    .contains("\"asks for pay, which is not shown to you\"")
                    .doesNotContain("count", "match");
            assertThat(body(blind, "/condition?condition=span%3E1")).contains("matches 1 position");
        }
    }

    private static String body(String who, String address) throws IOException {
        String path = address.startsWith("API") ? "/api/v1" + snapshot + address.substring(3) : snapshot + address;
        Caller caller = Objects.requireNonNull(CALLERS.get(who));
        return Packed.texts(caller.getBytes(path.replace("STYLE", String.valueOf(STYLES.get(who))))
                .body());
    }
}
