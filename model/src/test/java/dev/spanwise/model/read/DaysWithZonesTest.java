package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML writes days with the zone behind them, and with or without a time of day. */
class DaysWithZonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-31-08:00",
                "2025-01-31+01:00",
                "2025-01-31Z",
                "2025-01-31+0100",
                "2025-01-31T00:00:00.000-07:00"
            })
    void whoLeftOnADayWithAZoneHasLeft(String day) {
        ReadResult result = Reading.of("id,manager,Termination Date\n1,,\n2,1,\n3,1," + day + "\n4,2,\n");
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                    4
                """);
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }
}
