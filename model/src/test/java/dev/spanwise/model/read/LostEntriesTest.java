package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of nested data that say who somebody is in a list of several. */
class LostEntriesTest {
    private static ReadResult read(String list) {
        return Reading.of("""
                [{'id': 'P1', 'LIST': [{'name': 'Ann'}]},
                 {'id': 'P2', 'parent': 'P1', 'LIST': [{'name': 'Bob'}, {'name': 'Cyd'}]},
                 {'id': 'P3', 'parent': 'P1', 'LIST': [{'name': 'Dan'}]}]
                """.replace("LIST", list).replace('\'', '"'));
    }

    /** Cyd holds the second position too, and is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"incumbents", "stelleninhaber", "titulaires", "xyz"})
    void holdersThatAreMissingAreAnError(String list) {
        ReadResult result = read(list);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.LOST_ENTRIES);
        assertThat(Reading.messages(result).get(0))
                .startsWith("One row has several entries in the list \"" + list
                        + "\", which says who it is, or who belongs to it:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "displayNames", "fullNames"})
    void severalNamesOfOnePersonAreNone(String list) {
        assertThat(Reading.kinds(read(list))).doesNotContain(ProblemKind.LOST_ENTRIES);
    }
}
