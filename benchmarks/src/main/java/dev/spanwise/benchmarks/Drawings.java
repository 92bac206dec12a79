package dev.spanwise.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramException;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.engine.DotProgram;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints what a warm drawing takes, for each layout and size: the middle of five runs after two, placing and SVG
 * together. Processor time does not depend on what else the machine does; it counts all threads of this process, so
 * that of a native {@code dot} is not in it, and the time on the wall stands beside it.
 *
 * <p>Arguments: the numbers of positions; a path among them is a native {@code dot} to draw with instead.
 */
public final class Drawings {
    private static final int WARM_UPS = 2;
    private static final int RUNS = 5;
    private static final double MEBIBYTE = 1 << 20;

    private Drawings() {}

    public static void main(String[] args) {
        List<String> programs =
                Arrays.stream(args).filter(arg -> arg.contains("/")).toList();
        int[] sizes = Arrays.stream(args)
                .filter(arg -> !arg.contains("/"))
                .mapToInt(Integer::parseInt)
                .toArray();
        EngineLimits limits = EngineLimits.DEFAULT;
        try (Graphviz graphviz =
                programs.isEmpty() ? new EmbeddedGraphviz(limits) : new DotProgram(Path.of(programs.get(0)), limits)) {
            System.out.println("| positions | layout | processor ms | wall ms | allocated MB | SVG kB |");
            System.out.println("|---:|---|---:|---:|---:|---:|");
            for (int size : sizes.length > 0 ? sizes : new int[] {60, 250, 1_000, 3_000, 10_000}) {
                measure(OrgGenerator.generate(GeneratorOptions.ofSize(size, 7)), graphviz);
            }
        }
    }

    private static void measure(OrgChart chart, Graphviz graphviz) {
        for (LayoutName layout : LayoutName.values()) {
            boolean fits = chart.size() <= layout.mostPositions() && chart.layers() <= layout.mostLayers();
            if (layout != LayoutName.ATLAS && fits) {
                print(chart, layout, graphviz);
            }
        }
    }

    private static void print(OrgChart chart, LayoutName layout, Graphviz graphviz) {
        double[] processor = new double[RUNS];
        double[] wall = new double[RUNS];
        double[] allocated = new double[RUNS];
        int characters = 0;
        try {
            for (int run = -WARM_UPS; run < RUNS; run++) {
                long start = System.nanoTime();
                long startProcessor = system().getProcessCpuTime();
                double startAllocated = allocated();
                characters = draw(chart, layout, graphviz);
                if (run >= 0) {
                    processor[run] = (system().getProcessCpuTime() - startProcessor) / 1e6;
                    wall[run] = (System.nanoTime() - start) / 1e6;
                    allocated[run] = (allocated() - startAllocated) / MEBIBYTE;
                }
            }
        } catch (DiagramException e) {
            System.out.printf(Locale.ROOT, "| %,d | %s | %s | | | |%n", chart.size(), layout.id(), e.getMessage());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.0f | %.0f | %.0f | %,d |%n",
                chart.size(),
                layout.id(),
                middle(processor),
                middle(wall),
                middle(allocated),
                characters / 1_000);
    }

    private static int draw(OrgChart chart, LayoutName layout, Graphviz graphviz) {
        Diagram diagram = new Diagrams(graphviz).draw(chart, DiagramOptions.DEFAULT.withLayout(layout));
        return new PictureWriter(graphviz).svg(diagram).length();
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    /** Bytes allocated by this thread; what Graphviz itself takes stays in its own memory and is not in it. */
    private static double allocated() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class)
                .getCurrentThreadAllocatedBytes();
    }
}
