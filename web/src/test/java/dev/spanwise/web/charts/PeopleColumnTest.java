package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.card.CardFact;
import dev.spanwise.web.pages.people.PeoplePage;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PeopleColumnTest {
    /** What a table shows can stand in a box as well, under the same word. */
    @ParameterizedTest
    @EnumSource
    void everyColumnIsAFactOfCards(PeopleColumn column) {
        CardFact fact = MachineWord.find(CardFact.class, column.id()).orElseThrow();
        column.field().ifPresent(field -> assertThat(fact.field()).contains(field));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PAY") // its heading names the currency
    void tablesAndCardsHaveOneWordForIt(PeopleColumn column) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(Texts.in(Diagram.class, language).get("card." + column.id()))
                    .isEqualTo(Texts.in(PeoplePage.class, language).get("people." + column.id()));
        }
    }
}
