package dev.spanwise.cli;

import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.report.forecast.ForecastText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spanwise forecast FILE...}: when layers come back, and what attrition and a shrinking area do. */
@Command(name = "forecast")
final class ForecastCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private InputOptions input;

    @Mixin
    private NamedScenarios named;

    @Mixin
    private GrowthOptions growth;

    @Mixin
    private OutputOptions output;

    @Option(names = "--years", paramLabel = "N", order = 30, defaultValue = "10", converter = NumberValues.Years.class)
    private int years;

    @Option(
            names = "--runs",
            paramLabel = "N",
            order = 31,
            defaultValue = "200",
            converter = NumberValues.PositiveNumber.class)
    private int runs;

    @Option(names = "--seed", paramLabel = "K", order = 32, defaultValue = "1")
    private long seed;

    ForecastCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.named = new NamedScenarios(session);
        this.growth = new GrowthOptions(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public Integer call() throws IOException {
        List<Scenario> scenarios = named.list();
        if (scenarios.size() > 1) {
            throw new CommandFailure(session.text("forecast.one-scenario", scenarios.size()));
        }
        GrowthPolicy policy = growth.policy();
        OrgChart today = input.read().chart();
        OrgChart start =
                scenarios.isEmpty() ? today : scenarios.get(0).runOn(today).after();
        int next = start.layers() + 1;
        LayerForecast forecast = LayerForecast.of(start, growth.area(start), policy, next, years, runs, seed);
        output.write(
                () -> ForecastText.of(forecast, growth.sentence(seed), session.language()),
                () -> ForecastJson.of(forecast, policy, seed),
                input.names() + " · " + growth.sentence(seed),
                figures -> figures.draw(forecast));
        return ExitCode.CLEAN;
    }
}
