package dev.spanwise.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser itself says of broken texts, without its settings. */
class ParserReasonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"id\": NaN} # Non-standard token 'NaN'",
                "[Infinity] # Non-standard token 'Infinity'",
                "[1, /* two */ 2] # Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
                "[01] # Invalid numeric value: Leading zeroes not allowed"
            })
    void tellsNoSettings(String broken, String said) {
        JsonProcessingException failure =
                catchThrowableOfType(JsonProcessingException.class, () -> new ObjectMapper().readTree(broken));
        assertThat(ParserReason.of(failure.getOriginalMessage())).isEqualTo(said);
    }
}
