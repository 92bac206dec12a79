package dev.spanwise.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.text.Face;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSizeTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Head of .*;         10
        (ab){1,100};        200
        (ab){100};          200
        (ab){100,};         200
        [a-z{9,9}]{3};      3
        []{9}]{2};          2
        \\{9};              3
        (a(b{10}){10}){5};  505
        a{2}{3};            6
        a{;                 1
        (a;                 1
        a);                 1
        (){900};            900
        """)
    void repeatsWithinRepeatsMultiply(String pattern, long size) {
        assertThat(PatternSize.of(pattern)).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title.matches('((a{1,1000}){1,1000}){1,1000}')",
                "matches(title, '((a{1,100}){1,100}){1,100}')",
                "grade == 'A' || !department.matches(r'(([a-z]{90,}){90}){2}')",
                "['x'].exists(x, title.matches('(((a|b){1,99}){99}){99}'))",
            })
    void aPatternThatGrowsTooLargeIsRefused(String text) {
        assertThatThrownBy(() -> Conditions.parse(text))
                .isInstanceOf(ConditionException.class)
                .hasMessageContaining("5,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title.matches(department)", "title.matches('(a{1,1000})' + '{1,1000}')"})
    void aPatternThatIsPutTogetherIsRefused(String text) {
        assertThatThrownBy(() -> Conditions.parse(text))
                .isInstanceOf(ConditionException.class)
                .hasMessageContaining("quotes");
    }

    @Test
    void whatTitlesNeedIsTaken() {
        assertThat(Conditions.parse("title.matches('(?i)^(head|director) of [a-z ]{1,40}$')"))
                .isNotNull();
        assertThat(new ConditionException("condition.pattern-too-large", PatternSize.LARGEST)
                        .sentence(Face.in(Locale.GERMAN)))
                .contains("5.000");
    }
}
