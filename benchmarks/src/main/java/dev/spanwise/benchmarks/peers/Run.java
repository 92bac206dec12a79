package dev.spanwise.benchmarks.peers;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One process from its start to its end, as the system accounts for it; GNU time tells.
 *
 * @param wall seconds on the clock
 * @param processor seconds of all cores together, the system's among them
 * @param megabytes the most memory it had at once, in MB of 10^6 bytes
 * @param printed what it wrote to standard output
 */
record Run(double wall, double processor, double megabytes, String printed) {
    private static final String TIME = "/usr/bin/time";

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException when it ends with another exit code than 0, or 1, which stands for findings
     */
    static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path times = folder.resolve("times");
        List<String> timed = new ArrayList<>(List.of(TIME, "-q", "-f", "%e %U %S %M", "-o", times.toString()));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exitCode = process.waitFor();
        if (exitCode > 1) {
            throw new IllegalStateException("exit code " + exitCode + " of " + String.join(" ", command));
        }
        List<Double> told = Splitter.on(' ')
                .splitToStream(Files.readString(times, StandardCharsets.UTF_8).strip())
                .map(Double::valueOf)
                .toList();
        return new Run(
                told.get(0),
                told.get(1) + told.get(2),
                told.get(3) * 1024 / 1e6,
                Files.readString(out, StandardCharsets.UTF_8));
    }

    /** The middle one of some runs by one of their figures; of two middle ones the greater. */
    static double middle(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
