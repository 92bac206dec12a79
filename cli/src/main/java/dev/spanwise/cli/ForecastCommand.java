package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.analysis.forecast.GrowthHistory;
import dev.spanwise.analysis.forecast.GrowthHistory.Dated;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.report.forecast.ForecastText;
import dev.spanwise.web.imports.AsOf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(names = "--history", paramLabel = "FILE", order = 19)
    private List<Path> history = new ArrayList<>();

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
        AskedForecast.of(asked); // what is not allowed is told before anything is read
        OrgChart today = input.read().chart();
        OrgChart start =
                scenarios.isEmpty() ? today : scenarios.get(0).runOn(today).after();
        AskedForecast wanted = AskedForecast.of(asked, history(today));
        LayerForecast forecast = wanted.from(start);
        output.write(
                () -> ForecastText.of(forecast, wanted, session.language()),
                () -> ForecastJson.of(forecast, wanted),
                input.names() + " · " + ForecastText.assumptions(wanted, session.language()),
                drawn -> drawn.draw(forecast));
        return ExitCode.CLEAN;
    }

    /** What the earlier exports and today's tell; empty where no earlier one is named. */
    private Optional<GrowthHistory> history(OrgChart today) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Set<LocalDate> days = new HashSet<>();
        List<Dated> charts = new ArrayList<>();
        for (Path file : history) {
            charts.add(new Dated(day(file, days), input.read(file).chart()));
        }
        charts.add(new Dated(day(input.files().get(0), days), today));
        return Optional.of(GrowthHistory.of(charts));
    }

    /** The day a file is of, as {@code @DAY} behind it or its name say. */
    private LocalDate day(Path file, Set<LocalDate> known) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        boolean isLast = file.equals(input.files().get(0));
        LocalDate day = DatedFile.of(file)
                .day()
                .or(() -> AsOf.ofName(String.valueOf(file.getFileName()), today))
                .or(() -> isLast
                        ? Optional.of(AskedReading.of(input.asked()).day().orElse(today))
                        : Optional.empty())
                .orElseThrow(() -> new CommandFailure(session.text("forecast.no-day", file)));
        if (!known.add(day)) {
            throw new CommandFailure(session.text("forecast.same-day", file, day));
        }
        return day;
    }
}
