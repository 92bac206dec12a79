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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Of two charts that differ in pay alone, whoever may not see pay gets the same answers, to the letter, whatever they ask:
 * then nothing they are told depends on it, and nothing can be worked out, by whatever sum, order, finding or saving.
 */
class PayWithinSightTest {
    @RegisterExtension
    static final TestServer first = TestServer.alone();

    @RegisterExtension
    static final TestServer second = TestServer.alone();

    /** Numbers of drawings, which go up from one to the next, and what each snapshot and session is given of its own. */
    private static final Pattern OWN =
            Pattern.compile("(?<=title|description)\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|127\\.0\\.0\\.1:\\d+");

    /** What pages are asked for: they pass over what they do not know. */
    private static final List<String> OF_PAGES = List.of(
            "",
            "?sort=pay&order=down&rows=all&q=e&columns=pay&columns=cost",
            "?colour=cost&dotted=on&layout=tidy&by=department&matrix=department&measure=pay&measure=cost",
            "?condition=salary+%3E+100000&department=Sales&branch=2",
            "?finding=pay-inversion&rule=pay-inversion&q=pay&group=department&split=grade",
            "?against=snapshot.AGAINST&before=snapshot.AGAINST&from=AGAINST&exclude=contractors&exclude=assistants");

    /** Downloads and the API refuse what they do not know: one thing at a time. */
    private static final List<String> OF_FILES = List.of(
            "",
            "?sort=pay&order=down",
            "?condition=salary+%3E+100000",
            "?colour=cost",
            "?q=pay",
            "?exclude=contractors",
            "?by=department",
            "?finding=pay-inversion",
            "?against=snapshot.AGAINST",
            "?before=snapshot.AGAINST&after=snapshot.{snapshot}",
            "?snapshot=AGAINST&snapshot={snapshot}");

    /** Row by row: what somebody is paid in the one chart and in the other. */
    private static String staff(int column, int year) {
        return """
            id,manager,name,title,salary (CHF),department,grade,employment type
            1,,Ada Top,Chair,PAY,Board,G9,Employee
            2,1,Ben Sales,Head of Sales,PAY,Sales,G5,Employee
            3,1,Cy Works,Foreman,PAY,Plant,G5,Employee
            4,2,Dora Seller,Seller,PAY,Sales,G4,Contractor
            5,2,Edi Seller,Seller,PAY,Sales,G4,Employee
            6,3,Flo Fitter,Fitter,PAY,Plant,G4,Employee
            7,3,Gus Fitter,Fitter,PAY,Plant,G4,Employee
            8,3,Hal Fitter,Fitter,PAY,Plant,G4,Employee
            9,2,Ida Seller,Seller,PAY,Sales,G4,Employee
            """.lines()
                .map(line -> line.replace("PAY", pay(line, column, year)))
                .reduce("", (a, b) -> a + b + "\n")
                .replace(year == 1 ? "9,2,Ida Seller" : "none", "9,3,Ida Seller");
    }

    private static String pay(String line, int column, int year) {
        List<List<String>> pays = List.of(
                List.of("300000", "200000", "190000", "90000", "91000", "70000", "71000", "72000", "73000"),
                List.of("310001", "50000", "60000", "120k plus bonus", "-5", "700000", "", "1", "68"));
        if (!Character.isDigit(line.charAt(0))) {
            return "";
        }
        String pay = pays.get(column).get(line.charAt(0) - '1');
        return year == 1 && column == 1 ? pay + "0" : pay;
    }

    /** Somebody who looks at two charts of the same people, a year apart, one of them after the other. */
    private record Viewer(Caller caller, String csrf, String snapshot, String earlier) {
        static Viewer of(TestServer server, String name, int pay) throws IOException {
            Caller caller = server.signIn(name);
            return new Viewer(caller, caller.csrf(), imported(server, pay, 1), imported(server, pay, 0));
        }

        private static String imported(TestServer server, int pay, int year) throws IOException {
            return server.importTable("staff 2026-01-31.csv", staff(pay, year)).split("/", -1)[2];
        }

        String ask(String address) throws IOException {
            HttpResponse<byte[]> answer =
                    caller.getBytes(address.replace("{snapshot}", snapshot).replace("AGAINST", earlier));
            String text = Packed.texts(answer.body())
                    .replace(snapshot, "SNAPSHOT")
                    .replace(earlier, "EARLIER")
                    .replace(csrf, "CSRF");
            return answer.statusCode() + " " + OWN.matcher(text).replaceAll("OWN");
        }
    }

    @Test
    void nothingDependsOnPay() throws IOException {
        List<Viewer> viewers = new ArrayList<>();
        for (TestServer server : List.of(first, second)) {
            server.addAccount("vic", Role.VIEWER, Optional.empty());
            viewers.add(Viewer.of(server, "vic", viewers.size()));
        }
        int told = 0;
        for (String address : addresses()) {
            String one = viewers.get(0).ask(address);
            assertThat(viewers.get(1).ask(address)).as(address).isEqualTo(one);
            told += one.startsWith("200") ? 1 : 0;
        }
        assertThat(told).as("answers with something in them").isGreaterThan(100);
    }

    /** Whoever may see pay is told different things: the charts do differ. */
    @Test
    void whoSeesPayIsToldDifferentThings() throws IOException {
        List<String> pages = new ArrayList<>();
        for (TestServer server : List.of(first, second)) {
            String snapshot = server.importTable("staff 2026-01-31.csv", staff(pages.size(), 1));
            pages.add(server.owner().get(snapshot + "/table.csv").body());
        }
        assertThat(pages.get(0)).isNotEqualTo(pages.get(1));
    }

    private static List<String> addresses() {
        Services services = first.services();
        Set<String> addresses = new LinkedHashSet<>();
        Stream.of(Pages.routes(services, 1), services.api().routes())
                .flatMap(List::stream)
                .filter(route -> route.method().equals(HandlerType.GET) && Role.VIEWER.mayActAs(route.role()))
                .map(Route::path)
                .filter(path -> path.contains("{snapshot}")
                        || path.startsWith("/api/v1/compare")
                        || path.startsWith("/api/v1/series"))
                .forEach(path -> addresses.addAll(addresses(path)));
        return new ArrayList<>(addresses);
    }

    private static List<String> addresses(String path) {
        boolean strict = path.startsWith("/api/") || path.contains("{ending}") || path.contains(".");
        List<String> addresses = new ArrayList<>();
        for (String ending : path.contains("{ending}") ? List.of("svg", "json", "csv", "xlsx") : List.of("")) {
            for (String query : strict ? OF_FILES : OF_PAGES) {
                addresses.add(path.replace("{ending}", ending).replace("{id}", "2") + query);
            }
        }
        return addresses;
    }
}
