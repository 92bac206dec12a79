package dev.spanwise.benchmarks;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.TablePreview;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.sheet.OrganisationSheet;
import dev.spanwise.report.sheet.RowWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage of an analysis under JMH, warm: parsing, the whole of reading, figures, findings, a step, a comparison, a picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    private static final ReadOptions OPTIONS = ReadOptions.in(Locale.ENGLISH);

    @Param({"1000", "10000", "100000"})
    private int positions;

    private final Graphviz graphviz = new EmbeddedGraphviz(EngineLimits.DEFAULT);
    private List<Input> file = List.of();
    private OrgChart chart = BenchmarkCharts.organisation(1, 1, 7);
    private OrgChart later = chart;

    /** Makes the file, and the charts of it. */
    @Setup
    public void prepare() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        OrganisationSheet.write(
                OrgGenerator.organisation(GeneratorOptions.ofSize(positions, 7)), false, RowWriter.Format.CSV, csv);
        file = List.of(Input.bytes("staff.csv", csv.toByteArray()));
        chart = read().chart();
        later = step().after();
    }

    /** Bytes to columns: what a preview of the file takes. */
    @Benchmark
    public List<TablePreview> parse() {
        return ChartReader.preview(file, OPTIONS, 5);
    }

    /** Bytes to chart: columns, their meaning, index of the ids, managers resolved, the chart built. */
    @Benchmark
    public ReadResult read() {
        return ChartReader.read(file, OPTIONS);
    }

    /** All figures of the chart. */
    @Benchmark
    public OrgMetrics metrics() {
        return OrgMetrics.of(chart);
    }

    /** All findings in the chart. */
    @Benchmark
    public List<Finding> findings() {
        return Findings.of(chart, Targets.DEFAULT);
    }

    /** The fourth layer taken out. */
    @Benchmark
    public ScenarioRun step() {
        return Scenario.of("step", new RemoveLayer(4, Terms.DEFAULT)).runOn(chart);
    }

    /** The chart beside what the step made of it. */
    @Benchmark
    public Comparison compare() {
        return Comparison.of(chart, later);
    }

    /** An overview of the chart, as SVG. */
    @Benchmark
    public String render() {
        Diagram diagram = new Diagrams(graphviz).draw(chart, DiagramOptions.DEFAULT.withLayout(LayoutName.OVERVIEW));
        return new PictureWriter(graphviz).svg(diagram);
    }
}
