package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan or a front that does not exist, or is not known to, is told as what it is, with the bound where there is one. */
class NoPlanInTheWebTest {
    @RegisterExtension
    final TestServer server = TestServer.alone();

    /** Forty managers of three people, with a pay of 1,000 each. */
    private static String teamsOfThree() {
        return "id,manager,salary\nTop,,9000\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(m -> "%1$s,Top,1000\n%1$sa,%1$s,500\n%1$sb,%1$s,500\n%1$sc,%1$s,500\n".formatted(m))
                        .collect(Collectors.joining());
    }

    /** To save 1,400 takes two managers and six moves; that five do not do is not proven, that four do not is. */
    @Test
    void whatIsNotProvenIsSaidWithTheBound() throws IOException {
        String snapshot = server.importTable("teams.csv", teamsOfThree());
        String asked = "?max-layers=3&max-span=500&allow=dissolve&saved-share=100%25&save-at-least=1400&move-at-most=5";
        assertThat(ask(scenarioOf(snapshot) + "/try" + asked, "en"))
                .contains("that there is none is not proven. No plan can be below a value of 5.");
        assertThat(ask(scenarioOf(snapshot) + "/try" + asked, "de"))
                .contains("dass es keinen gibt, ist nicht bewiesen. Kein Plan kann unter dem Wert 5 liegen.");
    }

    @Test
    void whatTheBoundRulesOutIsSaidToBeOutOfReach() throws IOException {
        String snapshot = server.importTable("teams.csv", teamsOfThree());
        String asked = "?max-layers=3&max-span=500&allow=dissolve&saved-share=100%25&save-at-least=1400&move-at-most=4";
        assertThat(ask(scenarioOf(snapshot) + "/try" + asked, "en"))
                .contains("and reach the other targets none moves fewer than 5 people.");
        assertThat(ask(scenarioOf(snapshot) + "/try" + asked, "de"))
                .contains("und die anderen Ziele erreichen, kommt keiner mit weniger als 5 Wechseln aus.");
    }

    @Test
    void aFrontWithoutAnyPlanSaysSo() throws IOException {
        String snapshot = server.importTable("staff.csv", "id,manager\nA,\nB,A\nC,A\nD,B\n");
        String asked = "?max-span=9&min-span=9&receivers=id+%3D%3D+%27Z%27";
        assertThat(ask(scenarioOf(snapshot) + "/front" + asked, "en"))
                .contains("No plan that keeps the limits was found for any number of layers.");
    }

    @Test
    void whoLosesTheTeamNearTheTopIsNamed() throws IOException {
        String snapshot =
                server.importTable("vera.csv", "id,manager,name\n1,,Cleo\n2,1,Vera\n3,2,Max\n4,3,Eva\n5,3,Eli\n");
        assertThat(ask(scenarioOf(snapshot) + "/try?max-layers=3&max-span=9", "en"))
                .contains("One manager on the first two layers loses the whole team (Vera).");
    }

    private String scenarioOf(String snapshot) throws IOException {
        Caller owner = server.owner();
        return owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Plans")
                .uri()
                .getPath();
    }

    private String ask(String path, String language) throws IOException {
        return server.owner().get(path, "Accept-Language", language).body();
    }
}
