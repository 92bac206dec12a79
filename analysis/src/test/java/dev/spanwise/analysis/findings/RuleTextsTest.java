package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {
    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleExplainsItselfInBothLanguages(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Rules.find(rule.id())).contains(rule);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(rule.title(language)).isNotBlank().doesNotContain("{");
            assertThat(rule.meaning(language)).endsWith(".").doesNotContain("{", "''");
            assertThat(rule.nextStep(language)).matches("(?s).*[.?]").doesNotContain("{", "''");
        }
        assertThat(rule.meaning(Locale.GERMAN)).isNotEqualTo(rule.meaning(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void idsAreUnique(Rule rule) {
        assertThat(Rules.all().stream().filter(other -> other.id().equals(rule.id())))
                .hasSize(1);
    }
}
