package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result goes to a picture where the name of the file ends like one. */
class FigureFileTest {
    private static final String STAFF = "id,manager\n1,\n2,1\n3,2\n4,3\n";

    @TempDir
    private Path folder = Path.of("");

    private String run(String ending, String... arguments) throws IOException {
        Path file = folder.resolve("figure." + ending);
        String[] words = Stream.concat(Arrays.stream(arguments), Stream.of("-o", file.toString()))
                .toArray(String[]::new);
        CommandRun run = CommandRun.withInput(STAFF, words);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).contains(file.toString());
        assertThat(run.out()).isEmpty();
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private String snapshot(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows).toString();
    }

    @Test
    void theFrontIsDrawn() throws IOException {
        assertThat(run("svg", "optimize", "-", "--pareto"))
                .contains("<title id=\"title\">Layers against people moved</title>", "2 layers: 2 people moved");
    }

    @Test
    void aFrontThatDoesNotFitIntoMemoryIsRefused() {
        String chain = IntStream.range(1, 3_000)
                .mapToObj(position -> position + "," + (position - 1))
                .collect(Collectors.joining("\n", "id,manager\n0,\n", "\n"));

        CommandRun run = CommandRun.withInput(chain, "diagram", "-", "--figure", "pareto", "--span", "1..1000000");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("The best plans for every number of layers would take ");
    }

    @Test
    void aSeriesOfFilesIsDrawnAsGrowth() throws IOException {
        String first = snapshot("2023.csv", "id,manager\n1,\n2,1\n");
        String second = snapshot("2024.csv", "id,manager\n1,\n2,1\n3,2\n");
        String third = snapshot("2025.csv", STAFF);

        assertThat(run("svg", "compare", first, second, third))
                .contains("Source: 2023.csv, 2024.csv, 2025.csv", "2023.csv: 2 layers, 2 positions");
    }

    @Test
    void aForecastIsDrawnWithItsAssumptions() throws IOException {
        assertThat(run("svg", "forecast", "-", "--years", "2", "--runs", "5"))
                .contains("Layers in the years to come", "Seed 1", "year 2: ");
        assertThat(run("pdf", "forecast", "-", "--years", "2", "--runs", "5")).startsWith("%PDF");
    }

    @Test
    void aChartHasFiguresOfItsOwn() throws IOException {
        assertThat(run("png", "diagram", "-", "--figure", "pareto")).startsWith("\uFFFDPNG");
        assertThat(run("svg", "diagram", "-", "--figure", "pyramid")).contains("Positions by layer");
    }
}
