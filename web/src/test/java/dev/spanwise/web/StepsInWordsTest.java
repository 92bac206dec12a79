package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Steps and protections are listed as a person would say them, in the visitor's language, with names for positions. */
class StepsInWordsTest {
    private static final String STAFF = "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n4,2,Dora\n5,1,Edi\n6,5,Fay\n";

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void figuresNamesAndWhatCameToNothing() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        Caller owner = server.owner();
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Words")
                .uri()
                .getPath();
        post(owner, scenario + "/move", "&who=3&to=1");
        post(owner, scenario + "/preset", "&preset=largest-startup");
        post(owner, scenario + "/steps", "&kind=dissolve&dissolve.positions=2&dissolve.protect=id+%3D%3D+'2'");
        post(owner, scenario + "/steps", "&kind=dissolve-narrow&dissolve-narrow.max-span=1");
        post(owner, scenario + "/protect", "&condition=name+%3D%3D+'Nobody'");
        post(owner, scenario + "/protect", "&condition=layer%3E%3D9+%7C%7C+name+%3D%3D+''");
        post(owner, scenario + "/protect", "&condition=vacant+%26%26+(manager+%7C%7C+top)");

        String english = owner.get(scenario, "Accept-Language", "en").body();
        assertThat(english)
                .contains(
                        "only positions for which this holds: Has direct reports: yes",
                        "at most 2 direct reports",
                        "by 15%")
                .contains("Cy (3) · to Ada (1)", "Limit the layers", "at most 6 ·")
                .contains("own limit: no manager is pushed past 15 direct reports")
                .contains("This step changed nothing", "This holds for no position")
                .contains("\"Nobody\" is no name of this chart.")
                .contains("at most 1 direct report ·")
                .contains("leaving positions for which this holds: Ben (2)", "Name is Nobody", "title=\"name ==")
                .contains("Layer at least 9 or Name is empty", "vacant &amp;&amp; (manager || top)")
                .doesNotContain("max-span 2", "positions 3", "1 direct reports");
        assertThat(owner.get(scenario, "Accept-Language", "de").body())
                .contains(
                        "nur Stellen, für die dies gilt: Hat direkt Unterstellte: ja", "um 15 %", "Cy (3) · zu Ada (1)")
                .contains("Ebene mindestens 9 oder Name ist leer", "Name ist Nobody")
                .contains("Dieser Schritt hat nichts geändert", "Das gilt für keine Stelle");
    }

    private static void post(Caller owner, String path, String form) {
        assertThat(owner.post(path, "csrf=" + owner.csrf() + form).statusCode()).isLessThan(400);
    }
}
