package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that a column of yes and no calls vacant, and posts without a holder whose own number has a header nobody knows. */
class VacancyFlagsTest {
    private static List<String> vacant(String content) {
        return Reading.of(content)
                .chart()
                .positions()
                .filter(position -> position.is(Flag.VACANT))
                .map(Position::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Vacant (Y/N),Y,N",
        "Is Vacant,TRUE,FALSE",
        "vacancy_flag,1,0",
        "Stelle unbesetzt?,ja,nein",
        "Poste vacant (O/N),O,N",
        "Vacante,sí,no",
        "Boş mu,evet,hayır",
        "Filled,no,yes",
        "Position Filled (Y/N),N,Y",
        "Besetzt,nein,ja",
        "Занята,нет,да"
    })
    void aFlagSaysWhichPostIsVacant(String header, String yes, String no) {
        assertThat(vacant("id,name,title,manager," + header + "\n1,Ann,Chief,," + no + "\n2,,Head,1," + yes
                        + "\n3,Bob,Clerk,2," + no + "\n4,,Clerk,2," + no + "\n"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vacant", "Filled", "Vacant since", "Open (Y/N)"})
    void aHolderWithANameIsThereAndOtherTextsSayNothing(String header) {
        assertThat(vacant("id,name,title,manager," + header + "\n1,Ann,Chief,,y\n2,Cyd,Head,1,y\n3,Bob,Clerk,2,2024\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Parent Position", "parentPosition.code", "Übergeordnete Planstelle", "Reports To Position"})
    void postsAreKnownByTheReferenceToThePostAbove(String above) {
        assertThat(vacant("code,title,incumbent," + above + "\nP1,Chief,71,\nP2,Head,,P1\nP3,Clerk,73,P2\n"))
                .containsExactly("P2");
    }
}
