package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit on what is read is an option: a file beyond it is refused, naming the option, and read with a larger one. */
class LimitOptionsTest {
    private static final String CSV = "id,manager,name\n1,,Ann Lee\n2,1,Bob\n3,1,Cem\n";
    private static final String LARGE = CSV + ("4,1," + "x".repeat(1_000) + "\n").repeat(2_000);
    private static final String NESTED = """
            {"name": "Ann", "team": [{"name": "Bob", "team": [{"name": "Cem", "team": [{"name": "Dan"}]}]}]}
            """;

    private static String content(String name) {
        return switch (name) {
            case "large" -> LARGE;
            case "nested" -> NESTED;
            default -> CSV;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "max-rows, small, 3, 4",
        "max-columns, small, 2, 3",
        "max-cell, small, 6, 7",
        "max-megabytes, large, 1, 2",
        "max-nesting, nested, 3, 30",
    })
    void isKept(String option, String content, String tooSmall, String enough) {
        CommandRun refused = CommandRun.withInput(content(content), "check", "-", "--" + option, tooSmall);

        assertThat(refused.exitCode()).isEqualTo(2);
        if (!option.equals("max-nesting")) { // Jackson says that itself
            assertThat(refused.err()).contains("--" + option);
        }
        assertThat(CommandRun.withInput(content(content), "check", "-", "--" + option, enough)
                        .exitCode())
                .isLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({"max-rows, 0", "max-seconds, 100000", "max-growth, many"})
    void nothingElseIsTakenForOne(String option, String value) {
        assertThat(CommandRun.of("check", "none.csv", "--" + option, value).err())
                .contains("--" + option)
                .contains("whole number");
    }
}
