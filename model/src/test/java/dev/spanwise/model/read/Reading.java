package dev.spanwise.model.read;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads small files written in the tests themselves. */
final class Reading {
    /** English messages, and a day on which all tests take place. */
    static final ReadOptions OPTIONS = ReadOptions.in(Locale.ENGLISH).with(LocalDate.of(2026, 6, 1));

    private Reading() {}

    static ReadResult of(String content) {
        return of(content, OPTIONS);
    }

    static ReadResult of(String content, ReadOptions options) {
        return ChartReader.read(List.of(input("people.csv", content)), options);
    }

    static Input input(String name, String content) {
        return Input.bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The chart as a drawing of ids. */
    static String drawing(ReadResult result) {
        return DrawnChart.drawingOf(result.chart());
    }

    static List<ProblemKind> kinds(ReadResult result) {
        return result.problems().stream().map(Problem::kind).toList();
    }

    static List<String> messages(ReadResult result) {
        return result.problems().stream()
                .map(problem -> problem.message(Locale.ENGLISH))
                .toList();
    }
}
