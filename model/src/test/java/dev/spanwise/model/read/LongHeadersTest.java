package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in the place of headers that would take for ever to make out: they mean nothing, and people are read. */
class LongHeadersTest {
    private static final int LENGTH = 600_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"wort é ", "(", "a.", "x - ", "aB", "manager first name ", "Level 1 ", "name (of) [the] manager/"
            })
    void meanNothing(String repeated) {
        String header = repeated.repeat(LENGTH / repeated.length());
        assertThat(Reading.of("id,manager,\"" + header + "\"\n1,,a\n2,1,b\n3,1,c\n")
                        .chart()
                        .position(0)
                        .span())
                .isEqualTo(2);
    }

    @Test
    void manyThatArePartsOfANameAreLookedAtOnce() {
        StringBuilder header = new StringBuilder("id,manager");
        StringBuilder people = new StringBuilder("\n1,\n2,1\n3,1\n");
        for (int column = 0; column < 300; column++) {
            header.append(",manager ")
                    .append(column % 2 == 0 ? "first" : "last")
                    .append(" name ")
                    .append(column / 2);
        }
        assertThat(Reading.of(header.append(people).toString())
                        .chart()
                        .position(0)
                        .span())
                .isEqualTo(2);
    }

    @Test
    void theNameOfAManagerInTwoColumnsIsStillFound() {
        assertThat(Reading.of("""
                First Name,Last Name,Manager First Name,Manager Last Name
                Ann,Ash,,
                Bob,Birch,Ann,Ash
                Cyd,Cedar,Ann,Ash
                """).chart().position(0).span()).isEqualTo(2);
    }
}
