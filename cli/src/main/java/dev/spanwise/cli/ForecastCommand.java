package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.GrowthHistory;
import dev.spanwise.analysis.forecast.GrowthHistory.Dated;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.scenario.Note;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.report.forecast.ForecastText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code spanwise forecast FILE...}: when layers come back, and what attrition and a shrinking area do. */
final class ForecastCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private NamedScenarios named;

    private OutputOptions output;

    private final AskedOptions asked = new AskedOptions(20, AskedForecast.OPTIONS);

    private EarlierExports history;

    ForecastCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.named = new NamedScenarios(session, input);
        this.history = new EarlierExports(session, input);
        this.output = new OutputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        named.tell(options);
        output.tell(options);
        history.tell(options);
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
        Note.unknownWords(wanted.area(), start).forEach(note -> session.note(note.message(session.language())));
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
        Map<LocalDate, Path> earlier = history.byDay();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        List<Dated> charts = new ArrayList<>();
        earlier.forEach((day, file) -> charts.add(new Dated(day, history.read(file))));
        charts.add(new Dated(history.today(), today));
        return Optional.of(GrowthHistory.of(charts));
    }
}
