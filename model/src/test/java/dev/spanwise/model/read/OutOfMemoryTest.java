package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader that runs out of memory, or of stack, ends in words; the next reading goes on as if nothing had been. */
class OutOfMemoryTest {
    private static final String CSV = "id,name,manager\n1,Ann,\n2,Bob,1\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                CSV,
                "[{\"id\": 1, \"name\": \"Ann\"}, {\"id\": 2, \"name\": \"Bob\", \"manager\": 1}]",
                "<l><e><id>1</id><manager/></e><e><id>2</id><manager>1</manager></e></l>",
                "dn: cn=a\ncn: a\n\ndn: cn=b\ncn: b\nmanager: cn=a\n"
            })
    void isToldWithTheMemoryThereWas(String content) {
        ProgressListener full = (done, total) -> {
            throw new OutOfMemoryError("heap");
        };
        assertThatThrownBy(() -> Reading.of(content, Reading.OPTIONS.with(full)))
                .isInstanceOfSatisfying(UnreadableInputException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("unreadable.no-memory");
                    assertThat(refused)
                            .hasMessageContaining("people.csv")
                            .hasRootCauseInstanceOf(OutOfMemoryError.class);
                });
        ProgressListener deep = (done, total) -> {
            throw new StackOverflowError();
        };
        assertThatThrownBy(() -> Reading.of(content, Reading.OPTIONS.with(deep)))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refused -> assertThat(refused.key()).isEqualTo("unreadable.too-tangled"));
        assertThat(ChartReader.read(List.of(Reading.input("people.csv", CSV)), Reading.OPTIONS)
                        .chart()
                        .size())
                .isEqualTo(2);
    }
}
