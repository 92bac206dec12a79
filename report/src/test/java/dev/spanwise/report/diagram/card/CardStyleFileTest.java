package dev.spanwise.report.diagram.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.ask.file.OptionFileException;
import dev.spanwise.model.text.Face;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of a style may say, what is told where it says something else, and that it is written as it is read. */
class CardStyleFileTest {
    private static final String LOOK = """
        title: Teams to look at
        fields:
          - title
          - {field: pay, label: "Pay: all", format: thousands}
          - field: hire-date
            format: year
        rules:
          - {when: span > 12, fill: Red, border: "#004B87", badge: Wide, meaning: Too many}
          - {when: [vacant, "grade == 'G1'"], fill: '#FFD700'}
          - when: layer == 1
        """;

    private static CardStyle read(String text) {
        return CardStyleFile.parse("look.yaml", text);
    }

    @Test
    void everyLineIsRead() {
        CardStyle style = read(LOOK);

        assertThat(style.title()).isEqualTo("Teams to look at");
        assertThat(style.fields())
                .containsExactly(
                        CardField.of(CardFact.TITLE),
                        new CardField(CardFact.PAY, "Pay: all", CardFormat.THOUSANDS),
                        new CardField(CardFact.HIRE_DATE, "", CardFormat.YEAR));
        assertThat(style.rules()).extracting(CardRule::badge).containsExactly("Wide", "B", "C");
        assertThat(style.rules())
                .extracting(CardRule::meaning)
                .containsExactly("Too many", "(vacant) || (grade == 'G1')", "layer == 1");
        assertThat(style.rules().get(0).fill()).isEqualTo(CardColour.find("red"));
        assertThat(style.rules().get(0).border().map(CardColour::word)).contains("#004b87");
        assertThat(style.rules().get(2).fill()).isEmpty();
    }

    @Test
    void whatIsWrittenReadsAsTheSame() {
        CardStyle style = read(LOOK);
        String written = CardStyleFile.write(style);
        CardStyle again = read(written);

        assertThat(CardStyleFile.write(again)).isEqualTo(written);
        assertThat(again.fields()).isEqualTo(style.fields());
        assertThat(again.rules())
                .extracting(CardRule::when)
                .isEqualTo(style.rules().stream().map(CardRule::when).toList());
        assertThat(again.rules())
                .extracting(CardRule::fill)
                .isEqualTo(style.rules().stream().map(CardRule::fill).toList());
        assertThat(read(CardStyleFile.write(CardStyle.USUAL))).isEqualTo(CardStyle.USUAL);
    }

    @Test
    void nothingIsTheUsualLook() {
        assertThat(read("")).isEqualTo(CardStyle.USUAL);
        assertThat(read("").isUsual()).isTrue();
        assertThat(read("title: Only a title\n").hasUsualFields()).isTrue();
        assertThat(read("title: Only a title\n").isUsual()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        colour: red                               | line 1: the key "colour" is not known in "style". Allowed: title, fields, rules.
        fields: name                              | line 1: "fields" is "name", but must be a list of at most 12 entries.
        fields: [name, gender]                    | line 1: "field" is "gender", but must be one of: name, title, figures, id,
        fields: [{field: pay, format: year}]      | line 1: "format" is "year", but must be one of: plain, whole, thousands, millions
        fields: [{field: name, format: whole}]    | line 1: "format" is "whole", but must be one of: plain.
        fields: [{label: Pay}]                    | line 1: "fields" needs the key "field".
        rules: [{fill: red}]                      | line 1: "rules" needs the key "when".
        rules: [{when: span >}]                   | line 1: "when": The condition
        rules: [{when: span > 1, fill: crimson}]  | line 1: "fill" is "crimson", but must be such as red, orange, yellow, green, teal, sky, blue, violet, pink, grey, #ffd700.
        rules: [{when: top, border: '#ffff00'}]   | line 1: "border" is "#ffff00", but must be a colour told from white: its contrast is 1.1, and an outline needs 3.
        rules: [{when: top, badge: 1234567890123}]| line 1: "badge" is 1234567890123, but must be a text of at most 12 characters.
        rules: [{when: "gender == 'F'"}]          | line 1: "when": The condition
        rules: {when: top}                        | line 1: "rules" is {...}, but must be a list of at most 20 entries.
        """)
    void whatIsNotAllowedIsToldWithWhatIs(String text, String told) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        OptionFileException.class,
                        refused -> assertThat(refused.sentence(Face.in(Locale.ENGLISH)))
                                .startsWith("look.yaml, " + told));
    }

    @Test
    void moreRulesThanAnybodyKeepsApartAreRefusedInTheLanguageOfTheReader() {
        String many = "rules: [" + String.join(", ", Collections.nCopies(21, "{when: top}")) + "]";

        assertThatThrownBy(() -> read(many))
                .isInstanceOfSatisfying(
                        OptionFileException.class,
                        refused -> assertThat(refused.sentence(Face.in(Locale.GERMAN)))
                                .endsWith("„rules“ hat 21 Einträge, erlaubt sind höchstens 20."));
        assertThat(Optional.of(
                        read(many.replaceFirst(", \\{when: top}", "")).rules().size()))
                .contains(20);
    }
}
