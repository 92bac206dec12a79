package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedMoves;
import dev.spanwise.analysis.catalogue.AskedValues;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.simulation.ScenariosText;
import dev.spanwise.report.simulation.SimulationJson;
import dev.spanwise.report.simulation.SimulationText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code spanwise simulate FILE...}: what a scenario does, or several side by side. */
final class SimulateCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private NamedScenarios named;

    private EarlierExports history;

    private FairnessOptions fairness;

    private OutputOptions output;

    private final QuickStep quickStep;

    private @Nullable Path moves;

    private final AskedOptions told = new AskedOptions(83, AskedMoves.OPTIONS);

    private ChangeFileOptions changeFiles;

    SimulateCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.named = new NamedScenarios(session, input);
        this.history = new EarlierExports(session, input);
        this.quickStep = new QuickStep(session);
        this.fairness = new FairnessOptions(session);
        this.output = new OutputOptions(session);
        this.changeFiles = new ChangeFileOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        named.tell(options);
        history.tell(options);
        fairness.tell(options);
        output.tell(options);
        options.file(82, file -> moves = file, "--moves");
        changeFiles.tell(options);
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(quickStep.asked(), fairness.asked(), told, changeFiles.asked(), input.asked());
    }

    @Override
    public List<String> toldTogether() {
        return AskedValues.NAMES;
    }

    @Override
    public Integer call() throws IOException {
        List<Scenario> wanted = named.list();
        quickStep
                .scenario()
                .map(scenario -> scenario.joinedBy(name -> Optional.of(input.readBeside(Path.of(""), name))))
                .ifPresent(wanted::add);
        if (wanted.isEmpty()) {
            throw new CommandFailure(session.text("simulate.no-scenario"));
        }
        if (moves != null && wanted.size() > 1) {
            throw new CommandFailure(session.text("simulate.one-for-moves", wanted.size()));
        }
        changeFiles.check(wanted.size(), input.isPseudonymised());
        int shown = AskedMoves.SHOW_MOVES.get(told);
        fairness.check();
        OrgChart chart = history.tell(input.read().chart());
        List<ScenarioRun> runs =
                wanted.stream().map(scenario -> scenario.runOn(chart)).toList();
        if (runs.size() > 1) {
            output.write(
                    () -> runs.stream()
                            .map(AffectedPeople::by)
                            .reduce(ScenariosText.of(runs, session.language()), fairness::addTo, Document::followedBy),
                    () -> runs.stream().map(this::json).toList());
            return ExitCode.CLEAN;
        }
        ScenarioRun run = runs.get(0);
        output.write(
                () -> fairness.addTo(SimulationText.of(run, shown, session.language()), AffectedPeople.by(run)),
                () -> json(run));
        if (moves != null) {
            new MoveFile(session)
                    .write(AskedMoves.STEP_LOG.get(told) ? run.moves() : run.netMoves(), run.attributes(), moves);
        }
        changeFiles.write(run);
        return ExitCode.CLEAN;
    }

    private Object json(ScenarioRun run) {
        return fairness.addTo(SimulationJson.of(run, session.language()), AffectedPeople.by(run));
    }
}
