package dev.spanwise.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long passwords are taken unless they are what everybody tries first; names are not taken for one another. */
class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "123456789012",
                "            ",
                "abcdefghijklm",
                "987654321098",
                "qwertyuiopas",
                "abababababab",
                "anna kowalski1"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(PasswordRule.of("Anna Kowalski", password)).isEqualTo(PasswordRule.TOO_PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "vier Birnen im Topf", "kX9#kX9#mQ2!", "Grüße aus Łódź"})
    void longWordsAreTaken(String password) {
        assertThat(PasswordRule.of("anna", password)).isEqualTo(PasswordRule.KEPT);
    }

    @ParameterizedTest
    @CsvSource({"an,AN", "local,Local", "Eva  M,eva m", "ｊｏｅ,joe"})
    void namesThatLookAlikeAreSeenAsOne(String name, String other) {
        assertThat(AccountName.seen(name)).isEqualTo(AccountName.seen(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u202Eb", "a\u0000", "a\u200Bb", "tab\there"})
    void whatCannotBeSeenIsNoName(String name) {
        assertThat(AccountName.isPossible(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"anna,true", "Анна,true", "\u0430nna,false", "Łukasz 2,true"})
    void lettersAreOfOneScript(String name, boolean right) {
        assertThat(AccountName.isOfOneScript(name)).isEqualTo(right);
    }
}
