package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of one name where nothing but the name says who it is: two people, or one read twice? That is told, not guessed in silence. */
class NamesakesTest {
    private static final String TOLD = "One name stands on more than one row (rows 4, 5), and no id says whether";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dept,Name,Reports to,Pay\nBoard,Ada Lind,,200\nIt,Ben Moor,Ada Lind,150\nIt,Cleo Nart,Ben Moor,50\nIt,Cleo Nart,Ben Moor,48\n",
                "Abteilung;Name;Vorgesetzter\nA;Ada Lind;\nB;Ben Moor;Ada Lind\nC;Uta Au;Ben Moor\nD;Uta Au;Ben Moor\n",
                "Nom,Poste,Responsable\nAda Lind,PDG,\nBen Moor,DAF,Ada Lind\nLéa Roux,Comptable,Ben Moor\nLéa Roux,Juriste,Ben Moor\n"
            })
    void areToldAndEachCounts(String rows) {
        ReadResult read = Reading.of(rows);
        assertThat(read.chart().size()).isEqualTo(4);
        assertThat(read.notes()).anyMatch(note -> note.startsWith(TOLD));
        assertThat(read.notes(Locale.GERMAN))
                .anyMatch(note -> note.startsWith("Ein Name steht in mehr als einer Zeile (Zeilen 4, 5)"));
    }

    @Test
    void severalAreCounted() {
        ReadResult read =
                Reading.of("Name,Reports to,Title\nAda Lind,,CEO\nBo,Ada Lind,A\nBo,Ada Lind,B\nBo,Ada Lind,C\n"
                        + "Cy,Ada Lind,A\nCy,Ada Lind,B\n");
        assertThat(read.notes()).anyMatch(note -> note.startsWith("2 names stand on more than one row (rows 3, 4, …)"));
    }

    /** Whoever is told apart by more than the name is left alone, and so are empty posts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Id,Name,Manager\n1,Ada Lind,\n2,Bo,1\n3,Bo,1\n",
                "Name,Reports to,Email\nAda Lind,,a@x.org\nBo,Ada Lind,b@x.org\nBo,Ada Lind,c@x.org\n",
                "Name,Reports to,Title\nAda Lind,,CEO\nVacant,Ada Lind,A\nVacant,Ada Lind,B\n",
                "Name,Reports to,Title\nAda Lind,,CEO\nBo,Ada Lind,A\nCy,Ada Lind,B\n"
            })
    void othersAreNot(String rows) {
        assertThat(Reading.of(rows).notes()).noneMatch(note -> note.contains("no id says"));
    }
}
