package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that list who reports by a dotted line beside who reports: those are no direct reports. */
class DottedListsTest {
    /** Who reports to whom by a dotted line. */
    private static List<String> dotted(OrgChart chart) {
        return chart.listDottedLines().stream()
                .map(line -> line.report().name() + " " + line.manager().name())
                .sorted()
                .toList();
    }

    /** Cleo reports to Eva, and to Ben by a dotted line. */
    private static String tree(String list, String one) {
        return json("""
                {ONE1,'name':'Ada','reports':[
                  {ONE2,'name':'Ben','LIST':[{ONE4,'name':'Cleo'}],'reports':[{ONE3,'name':'Dirk'}]},
                  {ONE5,'name':'Eva','reports':[{ONE4,'name':'Cleo'},{ONE6,'name':'Fay'}]}]}\
                """).replace("LIST", list).replace("ONE", one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dotted",
                "dottedReports",
                "dotted_line_reports",
                "Matrix",
                "functional-reports",
                "fachlich",
                "indirectReports",
                "rattachementFonctionnel",
                "pointillé"
            })
    void whoIsListedBesidesHasADottedLine(String list) {
        ReadResult read = Reading.of(tree(list, "\"id\":10"));
        assertThat(SevenPeople.drawing(read)).isEqualTo("Ada\n  Ben\n    Dirk\n  Eva\n    Cleo\n    Fay\n");
        assertThat(dotted(read.chart())).containsExactly("Cleo Ben");
    }

    @Test
    void withoutIdsTheNameTells() {
        ReadResult read = Reading.of(tree("dotted", "\"grade\":1"));
        assertThat(SevenPeople.drawing(read)).isEqualTo("Ada\n  Ben\n    Dirk\n  Eva\n    Cleo\n    Fay\n");
        assertThat(dotted(read.chart())).containsExactly("Cleo Ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nombre", "nom", "Full Name", "displayName", "email"})
    void whatTellsPeopleApartMayBeInAnyLanguage(String name) {
        ReadResult read = Reading.of(tree("dotted", "\"grade\":1").replace("\"name\"", "\"" + name + "\""));
        assertThat(read.chart().size()).isEqualTo(6);
        assertThat(read.chart().listDottedLines()).hasSize(1);
    }

    @Test
    void whoIsListedThereAloneIsATopAndItIsSaid() {
        ReadResult read = Reading.of(json("""
                {'name':'Ada','role':'CEO','assistants':[{'name':'Zoe','role':'Assistant'}],
                 'reports':[{'name':'Ben','role':'CFO','reports':[]}],'dotted':[{'name':'Gil','role':'Adviser'}]}\
                """));
        assertThat(SevenPeople.drawing(read)).isEqualTo("Ada\n  Ben\n  Zoe\nGil\n");
        assertThat(dotted(read.chart())).containsExactly("Gil Ada");
        assertThat(Reading.kinds(read)).contains(ProblemKind.SEVERAL_TOPS);
    }

    /** A member that names the dotted line itself is read as ever, beside a list of them too. */
    @ParameterizedTest
    @ValueSource(strings = {"'reports':[]", "'dotted':[{'id':'d','name':'Dirk'}]"})
    void aMemberMayNameTheDottedLine(String below) {
        ReadResult read = Reading.of(json("{'id':'a','name':'Ada','reports':[{'id':'b','name':'Ben','reports':[]},"
                + "{'id':'c','name':'Cleo','Dotted Line Manager':'b'," + below + "}]}"));
        assertThat(read.chart().position(0).name()).isEqualTo("Ada");
        assertThat(read.chart().size()).isEqualTo(below.contains("Dirk") ? 4 : 3);
    }

    /** Who has a team below the dotted line keeps the row: nobody is lost. */
    @Test
    void aTeamBelowADottedLineStays() {
        ReadResult read = Reading.of(json("""
                {'id':'a','name':'Ada','reports':[{'id':'b','name':'Ben','reports':[]}],
                 'dotted':[{'id':'g','name':'Gil','reports':[{'id':'h','name':'Hal','reports':[]}]}]}\
                """));
        assertThat(SevenPeople.drawing(read)).isEqualTo("Ada\n  Ben\nGil\n  Hal\n");
        assertThat(dotted(read.chart())).containsExactly("Gil Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "matrixOrganisation", "dotcom", "crew"})
    void otherListsAreReports(String list) {
        String tree = "{'name':'Ada','LIST':[{'name':'Ben','LIST':[]},{'name':'Eva','LIST':[]}]}";
        ReadResult read = Reading.of(json(tree).replace("LIST", list));
        assertThat(SevenPeople.drawing(read)).isEqualTo("Ada\n  Ben\n  Eva\n");
        assertThat(dotted(read.chart())).isEmpty();
    }
}
