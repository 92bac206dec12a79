package dev.spanwise.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.MappingFile;
import dev.spanwise.model.read.ReadCounts;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What takes bytes or texts from outside. Whatever they are, it does its work or refuses them in words. */
enum FuzzTarget {
    /** A file of people, in any format. */
    READER {
        @Override
        void take(byte[] bytes) {
            ReadCounts counts = ChartReader.read(List.of(Input.bytes("people", bytes)), OPTIONS)
                    .counts();
            int out = counts.leftOut().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counts.rows() + counts.namedOnly()).isEqualTo(counts.positions() + out);
        }
    },
    /** A file that says which column is which. */
    MAPPING {
        @Override
        void take(byte[] bytes) {
            MappingFile.read(Input.bytes("mapping.yaml", bytes), OPTIONS);
        }
    },
    /** A file of steps, which are carried out. */
    SCENARIO {
        @Override
        void take(byte[] bytes) {
            OrgChart before = SmallChart.CHART;
            OrgChart after = ScenarioReader.parse("scenario.yaml", text(bytes))
                    .runOn(before)
                    .after();
            assertThat(after.size()).isPositive();
        }
    },
    /** A condition, which is asked of everybody. */
    CONDITION {
        @Override
        void take(byte[] bytes) {
            assertThat(Conditions.parse(text(bytes)).recordsIn(SmallChart.CHART).length())
                    .isLessThanOrEqualTo(SmallChart.CHART.size());
        }
    },
    /** Texts of people, drawn: DOT and SVG. */
    DRAWING {
        @Override
        void take(byte[] bytes) throws Exception {
            Written.drawings(SmallChart.named(text(bytes)));
        }
    },
    /** Texts of people, written: HTML and PPTX. */
    DOCUMENT {
        @Override
        void take(byte[] bytes) throws Exception {
            Written.documents(SmallChart.named(text(bytes)));
        }
    };

    /** Far more than any of it takes, also while a fuzzer looks into the code for the first time. */
    private static final Duration TOO_SLOW = Duration.ofMinutes(1);

    private static final ReadOptions OPTIONS = ReadOptions.in(Locale.ENGLISH).with(Limits.UPLOAD.withTime(TOO_SLOW));

    /** Its name on the command line, and that of the folder of its corpus. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target of a name. */
    static FuzzTarget of(String id) {
        return Arrays.stream(values())
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is nothing called \"" + id + "\" to try, but " + List.of(values())));
    }

    @Override
    public String toString() {
        return id();
    }

    /** Does its work on the bytes, and checks what comes of it. */
    abstract void take(byte[] bytes) throws Exception;

    /** The same where refusing in words, and in time, is an answer too. */
    void feed(byte[] bytes) {
        try {
            take(bytes);
        } catch (RefusedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            if (refused instanceof UnreadableInputException unreadable) {
                assertThat(unreadable.key()).isNotEqualTo("unreadable.too-slow");
            }
        } catch (Exception mistake) {
            throw new AssertionError(id(), mistake);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
