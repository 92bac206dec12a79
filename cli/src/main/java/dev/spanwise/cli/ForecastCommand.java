package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.report.forecast.ForecastText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code spanwise forecast FILE...}: when layers come back, and what attrition and a shrinking area do. */
@Command(name = "forecast")
final class ForecastCommand implements Callable<Integer>, AskedOptions.Asking {
    private final Session session;

    @Mixin
    private InputOptions input;

    @Mixin
    private NamedScenarios named;

    @Mixin
    private OutputOptions output;

    private final AskedOptions asked = new AskedOptions(20, AskedForecast.OPTIONS);

    ForecastCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.named = new NamedScenarios(session, input);
        this.output = new OutputOptions(session);
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked, input.asked());
    }

    @Override
    public Integer call() throws IOException {
        List<Scenario> scenarios = named.list();
        if (scenarios.size() > 1) {
            throw new CommandFailure(session.text("forecast.one-scenario", scenarios.size()));
        }
        AskedForecast wanted = AskedForecast.of(asked);
        OrgChart today = input.read().chart();
        OrgChart start =
                scenarios.isEmpty() ? today : scenarios.get(0).runOn(today).after();
        LayerForecast forecast = wanted.from(start);
        String assumptions = sentence(wanted);
        output.write(
                () -> ForecastText.of(forecast, assumptions, session.language()),
                () -> ForecastJson.of(forecast, wanted.policy(), wanted.seed()),
                input.names() + " · " + assumptions,
                drawn -> drawn.draw(forecast));
        return ExitCode.CLEAN;
    }

    /** The assumptions as a sentence. */
    private String sentence(AskedForecast wanted) {
        Numbers numbers = new Numbers(session.language());
        GrowthPolicy policy = wanted.policy();
        return session.text(
                "forecast.assumptions",
                numbers.percent(policy.hiring()).text(),
                numbers.percent(policy.attrition()).text(),
                numbers.percent(policy.promotion()).text(),
                policy.maxSpan(),
                policy.closeNarrowUpTo(),
                numbers.percent(policy.shrinking()).text(),
                wanted.seed());
    }
}
