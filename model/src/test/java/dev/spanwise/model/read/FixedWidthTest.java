package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as databases and mainframes print them, with spaces between the columns alone. */
class FixedWidthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                EMPNO  ENAME          MGR  JOB
                n1     Ada Rask            Director
                n2     Bo Lind        n1   Head of Sales
                n3     Cem Aydin      n1   Head of Plant
                n4     Dora Ilves     n3   Foreman
                n5     Egon Nyman     n4   Fitter
                n6     Fatma Osei     n4   Fitter
                n7     Gil Pereira    n2   Seller
                """,
                // one space between, a rule below the header, a count below the rows
                """
                  ID NAME        SUPERVISOR
                ---- ----------- ----------
                  n1 Ada Rask
                  n2 Bo Lind     n1
                  n3 Cem Aydin   n1
                  n4 Dora Ilves  n3
                  n5 Egon Nyman  n4
                  n6 Fatma Osei  n4
                  n7 Gil Pereira n2

                7 rows selected.
                """,
                // titles above, last name first with a comma
                """
                Personalliste der Muster GmbH

                Nummer    Name               Vorgesetzter
                n1        Rask, Ada
                n2        Lind, Bo           n1
                n3        Aydin, Cem         n1
                n4        Ilves, Dora        n3
                n5        Nyman, Egon        n4
                n6        Osei, Fatma        n4
                n7        Pereira, Gil       n2
                """,
                // headers of several words above narrower values
                """
                Personnel Number     Employee Name       Line Manager Number
                n1                   Ada Rask
                n2                   Bo Lind             n1
                n3                   Cem Aydin           n1
                n4                   Dora Ilves          n3
                n5                   Egon Nyman          n4
                n6                   Fatma Osei          n4
                n7                   Gil Pereira         n2
                """,
                // without a header
                """
                n1     Ada Rask            Director
                n2     Bo Lind        n1   Head of Sales
                n3     Cem Aydin      n1   Head of Plant
                n4     Dora Ilves     n3   Foreman
                n5     Egon Nyman     n4   Fitter
                n6     Fatma Osei     n4   Fitter
                n7     Gil Pereira    n2   Seller
                """
            })
    void isCutWhereAllRowsAreBlank(String content) {
        ReadResult result = Reading.of(content);
        assertThat(result.chart().size()).isEqualTo(7);
        assertThat(result.chart().layers()).isEqualTo(4);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.sources().get(0).format()).isEqualTo("TXT");
    }

    @Test
    void lettersOfWindowsAreRead() {
        String text =
                "Nr     Name             Führungskraft\n1      Änne Öz\n2      Jörg Groß       1\n3      Zoë Müller      1\n";
        ReadResult result = ChartReader.read(
                List.of(Input.bytes("liste.txt", text.getBytes(Charset.forName("windows-1252")))), Reading.OPTIONS);
        assertThat(result.chart().position(0).name()).isEqualTo("Änne Öz");
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    /** A value far below the lines that were looked at first is wider than all before it. */
    @Test
    void aWiderValueFarBelowIsNotCut() {
        StringBuilder text = new StringBuilder("Id     Name            Manager\n1      Ann\n");
        for (int i = 2; i <= 2000; i++) {
            String name = i == 1999 ? "Bob Bob Bob Bob" : "Bob";
            text.append("%-7d%-16s%s%n".formatted(i, name, i == 1999 ? "" : "1"));
        }
        ReadResult result = Reading.of(text.toString());
        assertThat(result.counts().rows()).isEqualTo(2000);
        assertThat(result.chart().size()).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name  ,  Manager\nIda   ,\nBen   ,  Ida\nUta   ,  Ida\n",
                "Name;Bemerkung;Chef\nIda;a  b  c;\nBen;a  b  c;Ida\nUta;a  b  c;Ida\n"
            })
    void delimitersComeFirst(String csv) {
        assertThat(Reading.of(csv).sources().get(0).format()).isEqualTo("CSV");
    }
}
