package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedComparison;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.compare.ComparisonJson;
import dev.spanwise.report.compare.ComparisonText;
import dev.spanwise.report.compare.MatchWarning;
import dev.spanwise.report.compare.TimeSeriesJson;
import dev.spanwise.report.compare.TimeSeriesText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code spanwise compare BEFORE AFTER}: two exports, two scenarios, a chart and its scenario, or a time series. */
final class CompareCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private NamedScenarios named;

    private OutputOptions output;

    private final AskedOptions asked = new AskedOptions(20, AskedComparison.OPTIONS);

    CompareCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.named = new NamedScenarios(session, input);
        this.output = new OutputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        named.tell(options);
        output.tell(options);
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked, input.asked());
    }

    @Override
    public Integer call() throws IOException {
        AskedComparison by = AskedComparison.of(asked);
        List<Scenario> scenarios = named.list();
        List<Path> files = input.files();
        if (!scenarios.isEmpty()) {
            compareScenarios(files, scenarios, by.gradeOrder());
        } else if (files.size() < 2) {
            throw new CommandFailure(session.text("compare.too-few"));
        } else if (files.size() == 2) {
            OrgChart before = input.read(files.get(0)).chart();
            OrgChart after = input.read(files.get(1)).chart();
            show(by.compare(before, after), input.name(files.get(0)), input.name(files.get(1)));
        } else {
            series(files, by);
        }
        return ExitCode.CLEAN;
    }

    private void compareScenarios(List<Path> files, List<Scenario> scenarios, List<String> grades) {
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
            show(Comparison.of(chart, after, Field.ID, grades), session.text("compare.start"), last.name());
        } else {
            Scenario first = scenarios.get(0);
            show(Comparison.of(first.runOn(chart).after(), after, Field.ID, grades), first.name(), last.name());
        }
    }

    private void show(Comparison comparison, String before, String after) {
        warn(MatchWarning.of(comparison, session.language()));
        output.write(
                () -> ComparisonText.of(comparison, before, after, session.language()),
                () -> ComparisonJson.of(comparison));
    }

    private void series(List<Path> files, AskedComparison by) {
        List<OrgChart> charts =
                files.stream().map(file -> input.read(file).chart()).toList();
        List<String> labels = files.stream().map(input::name).toList();
        TimeSeries series = TimeSeries.of(labels, charts, by.key().field(), by.gradeOrder());
        warn(MatchWarning.of(series, session.language()));
        output.write(
                () -> TimeSeriesText.of(series, session.language()),
                () -> TimeSeriesJson.of(series),
                input.names(),
                drawn -> drawn.draw(series));
    }

    /** On standard error where the result goes into a file or has no place for sentences. */
    private void warn(List<String> warnings) {
        if (!output.isRead()) {
            warnings.forEach(session::note);
        }
    }
}
