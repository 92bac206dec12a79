package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.visit.Route;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A viewer who is limited to a branch asks for everything the server answers, page by page and through the API, and
 * finds nobody from elsewhere and nobody's pay.
 */
class ViewerSightTest {
    private static final String FOREIGN = "Ada Top|Cy Works|Flo Fitter|Board|Plant|ada@|Foreman|G9";
    private static final String PAY =
            "314[.,  ]?159|271[.,  ]?828|161[.,  ]?803|141[.,  ]?421|173[.,  ]?205|107[.,  ]?346|\\(CHF\\)|CHF \\d|\\d"
                    + " CHF";

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static String snapshot;
    private static String scenario;
    private static Caller owner;
    private static Caller viewer;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importTable("staff.csv", """
            id,manager,name,title,salary (CHF),department,grade,email,dotted manager
            1,,Ada Top,Chair,314159,Board,G9,ada@example.org,
            2,1,Ben Sales,Head of Sales,271828,Sales,G5,ben@example.org,3
            3,1,Cy Works,Foreman,161803,Plant,G9,cy@example.org,
            4,2,Dora Seller,Seller,141421,Sales,G4,dora@example.org,6
            5,2,Edi Seller,Seller,173205,Sales,G4,edi@example.org,
            6,3,Flo Fitter,Fitter,107346,Plant,G9,flo@example.org,4
            """).split("/", -1)[2];
        owner = server.owner();
        server.addAccount("vic", Role.VIEWER, Optional.of("2"));
        scenario = owner.post("/snapshots/" + snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Secret+plan")
                .uri()
                .getPath()
                .split("/", -1)[4];
        String steps = "/snapshots/" + snapshot + "/scenarios/" + scenario + "/steps";
        for (String step : List.of(
                "&kind=add&add.under=2&add.salary=161803&add.name=Gus+New&add.ids=7",
                "&kind=add&add.under=3&add.salary=107346&add.name=Flo+Fitter",
                "&kind=edit&edit.positions=4&edit.salary=314159")) {
            assertThat(owner.post(steps, "csrf=" + owner.csrf() + step).statusCode())
                    .isLessThan(400);
        }
        viewer = server.signIn("vic");
    }

    private static List<Route> routes() {
        Services services = server.services();
        return Stream.of(Pages.routes(services, 1), services.api().routes())
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isGet(Route route) {
        return route.method().equals(HandlerType.GET);
    }

    /** The address of a route, with every way to ask for more than one may see. */
    private static List<String> addresses(Route route) {
        String path = route.path().replace("{snapshot}", snapshot).replace("{scenario}", scenario);
        List<String> paths = new ArrayList<>();
        for (String ending : List.of("svg", "dot", "json", "drawio", "mermaid", "graphml", "pdf")) {
            for (String id : List.of("1", "2", "3", "4")) {
                paths.add(path.replace("{ending}", ending)
                        .replace("{id}", id)
                        .replace("{import}", "none")
                        .replace("{result}/{schema}", "figures/figures.schema.json"));
            }
        }
        List<String> addresses = new ArrayList<>();
        for (String one : new LinkedHashSet<>(paths)) {
            for (String query : List.of(
                    "",
                    "?q=a&colour=cost&sort=pay&order=down&dotted=on&rows=all&spans=department&mean-span=on",
                    "?q=flo&at=3&branch=3&layer=1&colour=change&against=scenario." + scenario,
                    "?record=0&of=scenario." + scenario
                            + "&branch=1&role=managers&max-layers=1&max-span=9&before=scenario." + scenario,
                    "?record=1&at=4&dotted=on&format=json&layout=tidy&finding=span-narrow")) {
                addresses.add(one + query);
            }
        }
        return addresses;
    }

    @Test
    void nothingTheViewerCanAskForTellsOfOthersOrOfPay() throws IOException {
        int seen = 0;
        for (Route route : routes()) {
            if (isGet(route) && Role.VIEWER.mayActAs(route.role())) {
                for (String address : addresses(route)) {
                    HttpResponse<byte[]> answer = viewer.getBytes(address);
                    assertThat(answer.statusCode()).as(address).isLessThan(500);
                    assertThat(Packed.texts(answer.body()))
                            .as(address)
                            .doesNotContainPattern(FOREIGN)
                            .doesNotContainPattern(PAY)
                            .doesNotContain("Secret plan");
                    seen += answer.statusCode() == 200 ? 1 : 0;
                }
            }
        }
        assertThat(seen).as("answers with something in them").isGreaterThan(60);
    }

    /** The log is at hand without asking the server for it, which would be noted as well. */
    private static long noted() {
        return server.services().audit().count("");
    }

    @Test
    void whateverShowsPeopleIsInTheAuditLog() throws IOException {
        List<String> traceless = new ArrayList<>();
        int shown = 0;
        for (Route route : routes()) {
            if (isGet(route) && Role.ANALYST.mayActAs(route.role())) {
                for (String query : List.of("", "?q=ada", "?max-layers=2&max-span=9", "?before=scenario." + scenario)) {
                    long before = noted();
                    String address = addresses(route).get(0) + query;
                    HttpResponse<byte[]> answer = owner.getBytes(address);
                    boolean people = Pattern.compile(FOREIGN)
                            .matcher(Packed.texts(answer.body()))
                            .find();
                    shown += people ? 1 : 0;
                    if (people && noted() == before) {
                        traceless.add(address);
                    }
                }
            }
        }
        assertThat(traceless).isEmpty();
        assertThat(shown).isGreaterThan(40);
    }

    @Test
    void whatIsForAnalystsAndAdministratorsIsRefused() {
        String csrf = viewer.csrf();
        for (Route route : routes()) {
            if (!Role.VIEWER.mayActAs(route.role())) {
                String address = addresses(route).get(0);
                int status = isGet(route)
                        ? viewer.get(address).statusCode()
                        : viewer.post(address, "csrf=" + csrf + "&name=x", "X-CSRF", csrf)
                                .statusCode();
                assertThat(status).as(route.method() + " " + address).isEqualTo(403);
            }
        }
        assertThat(server.services().scenarios().findScenario(scenario)).isPresent();
    }

    /** What an analyst is told of a plan, its saving too, a viewer is not told by any address that plans. */
    @Test
    void noPlanAndNoSavingIsToldToAViewer() {
        String asked = "?max-layers=2&max-span=9&outcome=eliminate&objective=saving";
        String saved = String.valueOf(271_828 + 161_803);
        String api = "/api/v1/snapshots/" + snapshot + "/plan";
        assertThat(owner.get(api + asked).body()).contains("\"saving\" : " + saved);
        String pages = "/snapshots/" + snapshot + "/scenarios/" + scenario;
        for (String path : List.of(api, pages + "/try", pages + "/try-positions", pages + "/why", pages + "/front")) {
            assertThat(owner.get(path + asked).statusCode()).as(path).isEqualTo(200);
            HttpResponse<String> refused = viewer.get(path + asked);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).doesNotContain(saved, "433,631").doesNotContainPattern(PAY);
        }
    }

    @Test
    void aConditionAsksForPayOnlyWhereItIsSeen() {
        String page = "/snapshots/" + snapshot + "/overview";
        assertThat(owner.get(page).body()).contains("<option value=\"salary\"", "<option value=\"cost\"");
        assertThat(viewer.get(page).body())
                .contains("<option value=\"grade\"")
                .doesNotContain("<option value=\"salary\"", "<option value=\"cost\"");
    }

    /** What is written nearly like a word that nobody has is looked for among those whom one sees. */
    @Test
    void aMisspeltWordIsNotPutRightWithOneFromElsewhere() {
        String asked = "/snapshots/" + snapshot + "/condition?condition=department+in+%5B'Plan','Sale'%5D";
        assertThat(owner.get(asked).body()).contains("Plant", "Sales");
        assertThat(viewer.get(asked).body()).contains("Sales").doesNotContain("Plant");
        String id = "/snapshots/" + snapshot + "/condition?condition=id+%3D%3D+'6'";
        assertThat(owner.get(id).body()).doesNotContain("no id of this chart");
        assertThat(viewer.get(id).body()).contains("is no id of this chart");
    }

    @Test
    void payNamesItsCurrencyToWhoMaySeePay() {
        String pages = "/snapshots/" + snapshot;
        assertThat(owner.get(pages + "/overview").body()).contains("of CHF 1,169,762 a year");
        assertThat(owner.get(pages + "/overview", "Accept-Language", "de").body())
                .contains("1.169.762 CHF");
        for (String path : List.of("/table", "/explore?at=2", "/scenarios")) {
            assertThat(owner.get(pages + path).body()).as(path).contains("Pay per year (CHF)");
        }
        String asked = "/try?max-layers=2&max-span=9&outcome=eliminate&objective=saving";
        assertThat(owner.get(pages + "/scenarios/" + scenario + asked).body())
                .contains("CHF 433,631", "Pay per year (CHF)");
    }

    @Test
    void aStrangerSeesTheDoorAlone() {
        for (Route route : routes()) {
            if (route.role() != Role.ANYBODY && isGet(route)) {
                String address = addresses(route).get(0);
                HttpResponse<String> answer = server.stranger().get(address);
                assertThat(answer.body()).as(address).doesNotContain("Seller", "staff");
                assertThat(answer.statusCode() == 401 || answer.uri().getPath().equals("/sign-in"))
                        .as(address)
                        .isTrue();
            }
        }
    }
}
