package dev.spanwise.cli;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.compare.ComparisonJson;
import dev.spanwise.report.compare.ComparisonText;
import dev.spanwise.report.compare.TimeSeriesJson;
import dev.spanwise.report.compare.TimeSeriesText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spanwise compare BEFORE AFTER}: two exports, two scenarios, a chart and its scenario, or a time series. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private InputOptions input;

    @Mixin
    private NamedScenarios named;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--match-by",
            paramLabel = "FIELD",
            order = 20,
            defaultValue = "id",
            converter = OptionValues.KeyFieldValue.class,
            completionCandidates = OptionValues.KeyFieldValue.class)
    private Field key = Field.ID;

    @Option(names = "--grade-order", paramLabel = "GRADE", order = 21, split = ",")
    private List<String> grades = List.of();

    CompareCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.named = new NamedScenarios(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public Integer call() throws IOException {
        List<Scenario> scenarios = named.list();
        List<Path> files = input.files();
        if (!scenarios.isEmpty()) {
            compareScenarios(files, scenarios);
        } else if (files.size() < 2) {
            throw new CommandFailure(session.text("compare.too-few"));
        } else if (files.size() == 2) {
            OrgChart before = input.read(files.get(0)).chart();
            OrgChart after = input.read(files.get(1)).chart();
            show(Comparison.of(before, after, key, grades()), label(files.get(0)), label(files.get(1)));
        } else {
            series(files);
        }
        return ExitCode.CLEAN;
    }

    /** The grades, highest first. */
    private List<String> grades() {
        List<String> named = grades.stream().map(String::strip).toList();
        if (named.stream().distinct().count() < named.size()) {
            throw new CommandFailure(session.text("compare.grade-twice", String.join(",", named)));
        }
        return named;
    }

    private void compareScenarios(List<Path> files, List<Scenario> scenarios) {
        if (files.size() > 1) {
            throw new CommandFailure(session.text("compare.scenarios-or-files", files.size(), scenarios.size()));
        }
        if (scenarios.size() > 2) {
            throw new CommandFailure(session.text("compare.too-many-scenarios", scenarios.size()));
        }
        OrgChart chart = input.read().chart();
        Scenario last = scenarios.get(scenarios.size() - 1);
        OrgChart after = last.runOn(chart).after();
        if (scenarios.size() == 1) {
            show(Comparison.of(chart, after, Field.ID, grades()), session.text("compare.start"), last.name());
        } else {
            Scenario first = scenarios.get(0);
            show(Comparison.of(first.runOn(chart).after(), after, Field.ID, grades()), first.name(), last.name());
        }
    }

    private void show(Comparison comparison, String before, String after) {
        output.write(
                () -> ComparisonText.of(comparison, before, after, session.language()),
                () -> ComparisonJson.of(comparison));
    }

    private void series(List<Path> files) {
        List<OrgChart> charts =
                files.stream().map(file -> input.read(file).chart()).toList();
        List<String> labels = files.stream().map(CompareCommand::label).toList();
        TimeSeries series = TimeSeries.of(labels, charts, key, grades());
        output.write(
                () -> TimeSeriesText.of(series, session.language()),
                () -> TimeSeriesJson.of(series),
                input.names(),
                figures -> figures.draw(series));
    }

    private static String label(Path file) {
        return String.valueOf(file.getFileName());
    }
}
