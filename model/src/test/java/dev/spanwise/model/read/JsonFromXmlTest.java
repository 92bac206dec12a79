package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML that a program turned into JSON marks attributes and texts by signs: they are values like others. */
class JsonFromXmlTest {
    private static final String CHART = """
            1
              2
                3
                4
            """;

    private static ReadResult read(String json) {
        Input input = Input.bytes("people.json", json.getBytes(StandardCharsets.UTF_8));
        return ChartReader.read(List.of(input), Reading.OPTIONS);
    }

    @ParameterizedTest
    @CsvSource({"@,#text", "@,$", "-,#text", "@,_text"})
    void attributesAndTexts(String attribute, String text) {
        ReadResult result = read("""
                {"report": {"worker": [
                {"@no": "1", "name": {"#text": "Ann"}},
                {"@no": "2", "name": {"#text": "Bob"}, "boss": {"@no": "1", "#text": "Ann"}},
                {"@no": "3", "name": {"#text": "Cyd"}, "boss": {"@no": "2", "#text": "Bob"}},
                {"@no": "4", "name": {"#text": "Dan"}, "boss": {"@no": "2", "#text": "Bob"}}]}}
                """.replace("@", attribute).replace("#text", text));
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().position(0).name()).isEqualTo("Ann");
    }

    @Test
    void whatSpeaksOfTheFormatIsNoColumn() {
        ReadResult result = read("""
                {"@odata.context": "x", "value": [
                {"@odata.id": "users/1", "@type": "u", "id": "1", "name": "Ann", "boss": null},
                {"@odata.id": "users/2", "@type": "u", "id": "2", "name": "Bob", "boss": "1"},
                {"@odata.id": "users/3", "@type": "u", "id": "3", "name": "Cyd", "boss": "2"},
                {"@odata.id": "users/4", "@type": "u", "id": "4", "name": "Dan", "boss": "2"}]}
                """);
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
    }

    @Test
    void linkedDataKnowsPeopleByTheirAddress() {
        ReadResult result = read("""
                {"@context": "https://schema.org", "@graph": [
                {"@type": "Person", "@id": "1", "name": "Ann"},
                {"@type": "Person", "@id": "2", "name": "Bob", "manager": {"@id": "1"}},
                {"@type": "Person", "@id": "3", "name": "Cyd", "manager": {"@id": "2"}},
                {"@type": "Person", "@id": "4", "name": "Dan", "manager": {"@id": "2"}}]}
                """);
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
    }
}
