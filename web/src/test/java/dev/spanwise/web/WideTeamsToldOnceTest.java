package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who keeps more direct reports than the limit is told once of the scenario so far, and of a plan as of the plan. */
class WideTeamsToldOnceTest {
    /**
     * <pre>
     * Ada
     *   Ben
     *     Cy, Dora, Ella, Finn
     *   Edi
     *     Fay
     *       Gil
     * </pre>
     */
    private static final String STAFF = """
            id,manager,name
            1,,Ada
            2,1,Ben
            3,2,Cy
            4,2,Dora
            5,2,Ella
            6,2,Finn
            7,1,Edi
            8,7,Fay
            9,8,Gil
            """;

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void onlyWhatIsNewIsToldOfAPlan() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        String scenario = snapshot + "/scenarios/"
                + server.services()
                        .scenarios()
                        .add(snapshot.split("/", -1)[2], "Four layers", "", "anna", """
                    {"name": "Four layers", "steps": [{"optimise": {"max-layers": 4, "max-span": 3}}]}""")
                        .id();
        String soFar = "1 manager keeps more than 3";
        assertThat(get(scenario)).contains(soFar);
        assertThat(get(scenario + "/try?max-layers=4&max-span=3")).doesNotContain("more than 3");
        assertThat(get(scenario + "/try?max-layers=4&max-span=2")).contains("1 manager keeps more than 2");
        // Gil goes to Edi; Ben has four reports still
        assertThat(get(scenario + "/try?max-layers=3&max-span=3"))
                .contains(">1</strong> person gets a new manager<", "1</strong> management position leaves the line")
                .contains("With this plan 1 manager keeps more than 3")
                .doesNotContain(">" + soFar);
    }

    private String get(String path) {
        Caller owner = server.owner();
        return owner.get(path, "Accept-Language", "en").body();
    }
}
