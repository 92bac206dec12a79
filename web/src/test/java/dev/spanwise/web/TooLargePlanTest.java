package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan that does not fit into memory is the request's fault, on every page and in the API, and says what would do. */
class TooLargePlanTest {
    /** A chain as long as this, made half as long, takes more memory than the tests have. */
    private static final int CHAIN = 1_200;

    @RegisterExtension
    final TestServer server = TestServer.alone();

    private static String chain() {
        return IntStream.range(1, CHAIN)
                .mapToObj(position -> position + "," + (position - 1))
                .collect(Collectors.joining("\n", "id,manager\n0,\n", "\n"));
    }

    @Test
    void itIsToldWithTheMemoryItWouldTake() throws IOException {
        String snapshot = server.importTable("chain.csv", chain());
        Caller owner = server.owner();
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Half")
                .uri()
                .getPath();
        String asked = "?max-layers=" + CHAIN / 2 + "&max-span=1000000";
        for (String path : List.of(
                scenario + "/try",
                scenario + "/try-positions",
                scenario + "/why",
                scenario + "/front",
                "/api/v1" + snapshot + "/plan")) {
            HttpResponse<String> answer = owner.get(path + asked);
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(400);
            assertThat(answer.body())
                    .as(path)
                    .contains("The tables of this problem take ", "Take out fewer layers at a time");
        }
    }

    @Test
    void weightsThatCannotBeAddedUpAreToldToo() throws IOException {
        String staff = "id,manager,salary\n1,,1\n2,1,900000000\n3,2,900000000\n4,3,1\n";
        String snapshot = server.importTable("staff.csv", staff);
        HttpResponse<String> answer = server.owner()
                .get("/api/v1" + snapshot + "/plan?max-layers=3&max-span=9&objective=weighted"
                        + "&outcome=eliminate&weights=100000000,0,100000000");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("are too large to be added up exactly");
    }
}
