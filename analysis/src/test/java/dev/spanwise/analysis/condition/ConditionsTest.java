package dev.spanwise.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Face;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo grade=10 title=Chief
              ann grade=8 title=Legal_Counsel department=Legal salary=90000
                bob
                cyd vacant
              dan grade=8 hire_date=2019-05-01 fte=2 salary=100
            """);

    @Test
    void askAboutFieldsAndPlaceInTheChart() {
        assertThat(holding("grade in ['10', '9']")).containsExactly("ceo");
        assertThat(holding("title.contains('Counsel')")).containsExactly("ann");
        assertThat(holding("span == 2 && layer == 2")).containsExactly("ann");
        assertThat(holding("branchSize >= 3")).containsExactly("ceo", "ann");
        assertThat(holding("vacant || top")).containsExactly("ceo", "cyd");
        assertThat(holding("hireDate != '' && hireDate < '2020-01-01'")).containsExactly("dan");
        assertThat(holding("!manager && department == ''")).containsExactly("dan", "bob", "cyd");
    }

    @Test
    void askedOfAChartOrOfOnePositionAfterTheOtherTheAnswerIsTheSame() {
        for (String text : List.of(
                "id == 'ann'",
                "'ann' == id",
                "id == 'nobody'",
                "title == ''",
                "title.contains('e')",
                "title == 'Chief' || title.startsWith('Legal')",
                "title == 'Chief' || span == 2")) {
            Condition condition = Conditions.parse(text).or(Conditions.parse("grade == '8'"));
            BitSet byPosition = new BitSet();
            CHART.positions().filter(condition::test).forEach(position -> byPosition.set(position.record()));
            assertThat(condition.recordsIn(CHART)).as(text).isEqualTo(byPosition);
            assertThat(Conditions.parse(text)).hasToString(text);
        }
    }

    @Test
    void numbersCompareAcrossTypesAndUnknownOnesNever() {
        assertThat(holding("salary > 1000")).containsExactly("ann");
        assertThat(holding("salary <= 1000")).containsExactly("dan");
        assertThat(holding("cost == 200.0")).containsExactly("dan");
    }

    @Test
    void ofTheSameTextAreTheSame() {
        for (String text : List.of("id == 'ann'", "title == ''", "span > 2 && top")) {
            assertThat(Conditions.parse(text))
                    .isEqualTo(Conditions.parse(text))
                    .hasSameHashCodeAs(Conditions.parse(text))
                    .isNotEqualTo(Conditions.parse("layer == 2"));
        }
    }

    @Test
    void aWrongConditionShowsThePlace() {
        assertThatThrownBy(() -> Conditions.parse("span < 3 && departmnt == 'Sales'"))
                .isInstanceOf(ConditionException.class)
                .hasMessageStartingWith("""
                        The condition cannot be understood at line 1, column 13: there is no name "departmnt"; a text stands between single quotes.\
                        """)
                .hasMessageContaining("\n    span < 3 && departmnt == 'Sales'\n                ^\n")
                .hasMessageContaining("It may ask: id, name, title, department,");
        assertThatThrownBy(() -> Conditions.parse("span + 1")).hasMessageContaining(": its answer must be yes or no.");
        assertThatThrownBy(() -> Conditions.parse("title == 3")).hasMessageContaining(": a text, a number and a yes");
        assertThatThrownBy(() -> Conditions.parse("")).isInstanceOf(ConditionException.class);
    }

    @Test
    void aWrongConditionIsExplainedInTheReadersLanguage() {
        assertThatThrownBy(() -> Conditions.parse("title =="))
                .isInstanceOfSatisfying(
                        ConditionException.class,
                        e -> assertThat(e.sentence(Face.in(Locale.GERMAN)))
                                .startsWith(
                                        "Die Bedingung ist in Zeile 1, Spalte 9 nicht verständlich: was dort steht, gehört")
                                .contains("\n    title ==\n            ^\nSie darf fragen nach: id, name,")
                                .contains("Zum Beispiel: department == 'Vertrieb' && span < 3"));
        assertThatThrownBy(() -> Conditions.parse("top && ".repeat(50) + "tpo"))
                .hasMessageContaining("&& tpo\n")
                .hasMessageNotContaining("top && ".repeat(20));
        assertThatThrownBy(() -> Conditions.parse("(".repeat(1_000)))
                .hasMessageContaining(": it is too long or nested");
    }

    @Test
    void nobodyIsChosenByGenderOrAge() {
        assertThatThrownBy(() -> Conditions.parse("gender == 'f'")).isInstanceOf(ConditionException.class);
        assertThatThrownBy(() -> Conditions.parse("birthDate < '1970'")).isInstanceOf(ConditionException.class);
    }

    @Test
    void hostileTextsEndInAnError() {
        for (String text :
                List.of("(".repeat(1_000), "!".repeat(5_000) + "top", "'" + "a".repeat(3_000) + "' == name")) {
            assertThatThrownBy(() -> Conditions.parse(text)).isInstanceOf(ConditionException.class);
        }
    }

    @Test
    void aFailureNamesThePosition() {
        Condition condition = Conditions.parse("10 / span > 1");
        assertThatThrownBy(() -> condition.test(CHART.getPosition("bob")))
                .isInstanceOfSatisfying(
                        ConditionException.class,
                        e -> assertThat(e.sentence(Face.in(Locale.GERMAN)))
                                .startsWith(
                                        "Die Bedingung „10 / span > 1“ hat für „bob“ keine Antwort: Sie teilt dort durch null"));
    }

    private static List<String> holding(String condition) {
        Condition parsed = Conditions.parse(condition);
        return CHART.positions().filter(parsed::test).map(Position::id).toList();
    }
}
