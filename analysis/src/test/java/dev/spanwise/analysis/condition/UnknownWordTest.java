package dev.spanwise.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.CostAssumptions;
import dev.spanwise.analysis.scenario.DissolveNarrow;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioStep;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnknownWordTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo grade=10 title=Chief
              ann grade=8 department=Marketing location=York
                bob department=Market_Research
              dan grade=8 department=Sales
            """);

    private static List<String> said(String condition) {
        return UnknownWord.in(condition, CHART).stream()
                .map(word -> word.sentence(Locale.ENGLISH))
                .toList();
    }

    @Test
    void whatNobodyHasIsToldWithWhatIsWrittenNearlyLikeIt() {
        assertThat(said("department == 'Marketng'"))
                .containsExactly("\"Marketng\" is no department of this chart. Nearest: \"Marketing\".");
        assertThat(said("department == 'market'"))
                .containsExactly(
                        "\"market\" is no department of this chart. Nearest: \"Marketing\", \"Market Research\".");
        assertThat(said("department in ['sales', 'Legal'] && layer > 1"))
                .containsExactly(
                        "\"sales\" is no department of this chart. Nearest: \"Sales\".",
                        "\"Legal\" is no department of this chart.");
        assertThat(said("'Chef' != title"))
                .containsExactly("\"Chef\" is no job title of this chart. Nearest: \"Chief\".");
        assertThat(said("id == 'bop'")).containsExactly("\"bop\" is no id of this chart.");
        assertThat(said("company == 'X'")).containsExactly("\"X\" is no company of this chart.");
    }

    @Test
    void whatSomebodyHasOrNothingAtAllOrAPartIsNoWordToTell() {
        assertThat(said("department == 'Sales' || department == '' || id in ['bob', 'dan']"))
                .isEmpty();
        assertThat(said("department.contains('Marketng') || title.startsWith('X') || hireDate < '2020-01-01'"))
                .isEmpty();
    }

    @Test
    void inGermanEachFieldHasItsGender() {
        assertThat(UnknownWord.findSaid("location == 'Yorck' && grade == '11'", CHART, Locale.GERMAN))
                .contains("„Yorck“ ist kein Standort in diesem Organigramm. Am nächsten kommt: „York“."
                        + " „11“ ist keine Stufe in diesem Organigramm.");
    }

    @Test
    void stepsAndScenariosTellItOfWhomTheyAreAboutAndOfWhomTheyProtect() {
        Scenario scenario = new Scenario(
                "narrow",
                Conditions.parse("department == 'Sale'").or(Conditions.parse("id == 'ann'")),
                List.of(new DissolveNarrow(2, Terms.DEFAULT.where(Conditions.parse("grade == '80'")))),
                CostAssumptions.NONE);
        ScenarioStep step = scenario.runOn(CHART).steps().get(0);
        assertThat(step.notes())
                .extracting(note -> note.message(Locale.ENGLISH))
                .containsExactly(
                        "\"80\" is no grade of this chart.",
                        "\"Sale\" is no department of this chart. Nearest: \"Sales\".");
    }
}
