package dev.spanwise.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Commands that do the same work, each run in turn, so that a machine that slows down does so for all of them.
 *
 * @param work what they do
 * @param commands by what they are called, the one the others are compared with last
 */
record Contest(String work, Map<String, List<String>> commands) {
    Contest {
        commands = new LinkedHashMap<>(commands);
    }

    /** One run of each that does not count, then as many in turn as asked for; rows of a table in Markdown. */
    String rows(int runs, boolean sameFigures, Path folder) throws IOException, InterruptedException {
        Map<String, List<Run>> all = new LinkedHashMap<>();
        for (int round = 0; round <= runs; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Run run = Run.of(command.getValue(), folder);
                List<Run> counted = all.computeIfAbsent(command.getKey(), name -> new ArrayList<>());
                if (round > 0) {
                    counted.add(run);
                }
            }
        }
        if (sameFigures) {
            checkFigures(all);
        }
        return rows(all);
    }

    private static void checkFigures(Map<String, List<Run>> all) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        all.forEach((name, runs) -> figures.put(name, Figures.of(runs.get(0).printed())));
        if (figures.values().stream().distinct().count() > 1) {
            throw new IllegalStateException("they do not agree: " + figures);
        }
    }

    private String rows(Map<String, List<Run>> all) {
        List<Run> yardstick = List.copyOf(all.values()).get(all.size() - 1);
        StringBuilder rows = new StringBuilder();
        all.forEach((name, runs) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.0f | %.1f | %.1f |%n",
                work,
                name,
                Run.middle(runs, Run::wall),
                Run.middle(runs, Run::processor),
                Run.middle(runs, Run::megabytes),
                ratio(runs, yardstick, false),
                ratio(runs, yardstick, true))));
        return rows.toString();
    }

    /** The middle of the ratios pair by pair, of runs that followed each other. */
    private static double ratio(List<Run> runs, List<Run> yardstick, boolean processor) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run one = runs.get(i);
            Run other = yardstick.get(i);
            ratios.add(processor ? one.processor() / other.processor() : one.wall() / other.wall());
        }
        ratios.sort(null);
        return ratios.get(ratios.size() / 2);
    }
}
