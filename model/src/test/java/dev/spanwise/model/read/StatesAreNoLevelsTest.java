package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yes or a state beside the manager is no level of a hierarchy above, although everybody hangs under it. */
class StatesAreNoLevelsTest {
    private static final String CHART = """
            k1
              k2
                k3
                k4
            """;

    @ParameterizedTest
    @CsvSource({
        "primaryIndicator,true",
        "Billable,yes",
        "Kennzeichen,ja",
        "En activité,oui",
        "Stan,aktywny",
        "Here,Active"
    })
    void aColumnThatIsTheSameForAll(String header, String same) {
        ReadResult result = Reading.of("key,who," + header + ",above\nk1,Ann," + same + ",\nk2,Bob," + same
                + ",k1\nk3,Cyd," + same + ",k2\nk4,Dan," + same + ",k2\n");
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void assignmentsWithAFlagAndAListOfManagers() {
        String json = """
                {"workers": [
                {"oid": "k1", "person": {"name": {"givenName": "Ann", "familyName1": "Able", "formattedName": "Able, Ann"}},
                 "jobs": [{"primaryIndicator": true, "reportsTo": []}]},
                {"oid": "k2", "person": {"name": {"givenName": "Bob", "familyName1": "Best", "formattedName": "Best, Bob"}},
                 "jobs": [{"primaryIndicator": true, "reportsTo": [{"oid": "k1"}]}]},
                {"oid": "k3", "person": {"name": {"givenName": "Cyd", "familyName1": "Cole", "formattedName": "Cole, Cyd"}},
                 "jobs": [{"primaryIndicator": true, "reportsTo": [{"oid": "k2"}]}]},
                {"oid": "k4", "person": {"name": {"givenName": "Dan", "familyName1": "Dorn", "formattedName": "Dorn, Dan"}},
                 "jobs": [{"primaryIndicator": true, "reportsTo": [{"oid": "k2"}]}]}]}
                """;
        Input input = Input.bytes("people.json", json.getBytes(StandardCharsets.UTF_8));
        ReadResult result = ChartReader.read(List.of(input), Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().position(0).name()).isEqualTo("Able, Ann");
    }
}
