package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Managers who are named by their first names alone. */
class FirstNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Reports to\nMaria Lopez,\nBob Ray,Maria\nCem Oz,maria\nDana Fox,Bob\nEli Kay,Bob\n",
                "Name;Vorgesetzte\nLopez, Maria;\nRay, Bob;Maria\nOz, Cem;María\nFox, Dana;Bob\nKay, Eli;Bob\n",
                "First Name,Last Name,Manager\nMaria,Lopez,\nBob,Ray,Maria\nCem,Oz,Maria\nDana,Fox,Bob\nEli,Kay,Bob\n",
                "Nom;Responsable\nMaria J. Lopez;\nBob Ray;Maria\nCem Oz;Maria J. Lopez\nDana Fox;Bob\nEli Kay;Bob\n"
            })
    void areFoundWhereEachMeansOne(String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(Reading.kinds(result)).containsOnly(ProblemKind.NORMALISED_REFERENCE);
        assertThat(Reading.messages(result)).anyMatch(message -> message.contains("only the first name is given"));
    }

    @Test
    void ofSeveralWhoAreCalledSoNoneIsTaken() {
        ReadResult result = Reading.of("""
                Name,Manager
                Maria Lopez,
                Bob Ray,Maria
                Bob Stone,Maria
                Dana Fox,Bob
                Eli Kay,Maria
                """);
        assertThat(result.chart().getPosition("Dana Fox").manager()).isEmpty();
        assertThat(Reading.messages(result))
                .anyMatch(message -> message.startsWith("\"Dana Fox\" reports to \"Bob\", a name that several rows"
                        + " carry (\"Bob Ray\", \"Bob Stone\"): it was taken as a top position."));
    }

    @Test
    void whereMostAreUnclearTheFileIsRefused() {
        assertThatThrownBy(() -> Reading.of("Name,Manager\nAnn Lee,\nAnn Ray,Ann\nBob Oz,Ann\nEli Kay,Ann\n"))
                .hasMessageContaining("3 of 3 references");
    }

    /** Where managers have their whole names, one first name may mean somebody who is not in the file. */
    @Test
    void oneAloneIsNotTaken() {
        ReadResult result = Reading.of("""
                Name,Manager
                Maria Lopez,
                Bob Ray,Maria Lopez
                Cem Oz,Maria Lopez
                Dana Fox,Bob Ray
                Eli Kay,Cem Oz
                Fay Low,Cem
                """);
        assertThat(Reading.kinds(result)).contains(ProblemKind.MANAGER_NOT_FOUND);
    }

    /** A column that is not called after managers is none for first names that stand in it by chance. */
    @Test
    void namesOfPlacesAreNobody() {
        assertThatThrownBy(() -> Reading.of("""
                Name,Place
                Florence Lopez,
                Sydney Ray,Florence
                Paris Oz,Florence
                Dana Fox,Sydney
                Eli Kay,Paris
                """)).hasMessageContaining("no column that");
    }
}
