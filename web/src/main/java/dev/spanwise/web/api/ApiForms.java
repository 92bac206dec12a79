package dev.spanwise.web.api;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the API answers with; names are part of the API and stay. */
final class ApiForms {
    private ApiForms() {}

    /** What is said of a snapshot; who is limited to a branch learns neither its size nor who imported it. */
    record SnapshotForm(
            String id,
            String name,
            String asOf,
            String createdAt,
            @Nullable String createdBy,
            @Nullable Integer positions) {
        static SnapshotForm of(Snapshot snapshot, Account reader) {
            boolean all = reader.branch().isEmpty();
            return new SnapshotForm(
                    snapshot.id(),
                    snapshot.name(),
                    snapshot.asOf().toString(),
                    snapshot.createdAt().toString(),
                    all ? snapshot.createdBy() : null,
                    all ? (Integer) snapshot.positions() : null);
        }
    }

    record LayerForm(
            int layer,
            int positions,
            int managers,
            @Nullable Double meanSpan) {}

    record FiguresForm(
            int headcount,
            double fte,
            int vacancies,
            int tops,
            int layers,
            int managementLayers,
            int managers,
            int individualContributors,
            @Nullable Double icToManagerRatio,
            @Nullable Double meanSpan,
            @Nullable Double medianSpan,
            double maxSpan,
            List<LayerForm> perLayer) {
        static FiguresForm of(OrgMetrics metrics) {
            return new FiguresForm(
                    metrics.headcount().positions(),
                    metrics.headcount().fte(),
                    metrics.headcount().vacancies(),
                    metrics.headcount().tops(),
                    metrics.layers().layers(),
                    metrics.layers().managementLayers(),
                    metrics.roles().managers(),
                    metrics.roles().individualContributors(),
                    number(metrics.roles().icToManagerRatio()),
                    number(metrics.spans().mean()),
                    number(metrics.spans().median()),
                    Double.isNaN(metrics.spans().max()) ? 0 : metrics.spans().max(),
                    metrics.perLayer().stream()
                            .map(layer -> new LayerForm(
                                    layer.layer(), layer.positions(), layer.managers(), number(layer.meanSpan())))
                            .toList());
        }
    }

    record ShortFigures(
            int headcount,
            int layers,
            int managers,
            @Nullable Double meanSpan) {
        static ShortFigures of(ChartFigures figures) {
            return new ShortFigures(
                    figures.headcount().positions(),
                    figures.layers().layers(),
                    figures.roles().managers(),
                    number(figures.spans().mean()));
        }
    }

    record FindingForm(String rule, String severity, int count, List<String> positions, String message) {
        private static final int MOST_POSITIONS = 1_000;

        static FindingForm of(Finding finding, Locale language) {
            return new FindingForm(
                    finding.ruleId(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.count(),
                    finding.positions().stream()
                            .limit(MOST_POSITIONS)
                            .mapToObj(position ->
                                    finding.chart().position(position).id())
                            .toList(),
                    finding.message(language));
        }
    }

    record PositionForm(
            String id,
            @Nullable String name,
            @Nullable String title,
            @Nullable String department,
            @Nullable String manager,
            int layer,
            int span,
            int below,
            @Nullable Double salary) {
        static PositionForm of(Position position) {
            return new PositionForm(
                    position.id(),
                    position.name(),
                    position.title(),
                    position.text(Field.DEPARTMENT),
                    position.manager().map(Position::id).orElse(null),
                    position.layer(),
                    position.span(),
                    position.branchSize() - 1,
                    number(position.number(Field.SALARY)));
        }
    }

    record MoveForm(String position, String fromManager, String toManager) {}

    record PlanForm(
            String status,
            int moved,
            int dissolved,
            long saving,
            long bound,
            double gap,
            List<String> changes,
            List<MoveForm> moves,
            List<WaveForm> waves,
            @Nullable String infeasibility) {
        static PlanForm of(Plan plan, List<Wave> waves, Locale language) {
            OrgChart chart = plan.problem().chart();
            return new PlanForm(
                    plan.status().name(),
                    plan.figures().moved(),
                    plan.figures().dissolved(),
                    plan.figures().saving(),
                    plan.bound(),
                    plan.gap(),
                    plan.listDissolved().stream().map(Position::id).toList(),
                    moves(chart, plan.listMoves()),
                    waves.stream().map(wave -> WaveForm.of(chart, wave)).toList(),
                    plan.findInfeasibility()
                            .map(why -> why.message(plan.problem(), language))
                            .orElse(null));
        }

        private static List<MoveForm> moves(OrgChart chart, List<PlanMove> moves) {
            return moves.stream().map(move -> move(chart, move)).toList();
        }

        private static MoveForm move(OrgChart chart, PlanMove move) {
            return new MoveForm(
                    chart.position(move.position()).id(),
                    chart.position(move.fromManager()).id(),
                    chart.position(move.toManager()).id());
        }
    }

    record WaveForm(int wave, List<String> dissolved, List<MoveForm> moves) {
        static WaveForm of(OrgChart chart, Wave wave) {
            return new WaveForm(
                    wave.number(),
                    wave.dissolved().stream()
                            .map(position -> chart.position(position).id())
                            .toList(),
                    PlanForm.moves(chart, wave.moves()));
        }
    }

    /** A programme, with the scenario file to post. */
    record PresetForm(String id, String name, String summary, String source, String file) {
        static PresetForm of(Preset preset, Locale language) {
            return new PresetForm(
                    preset.id(),
                    preset.scenario().name(),
                    preset.summary(language),
                    preset.source(language),
                    preset.text());
        }
    }

    record ScenarioForm(String id, String snapshot, String name, String note, int version) {
        static ScenarioForm of(SavedScenario scenario) {
            return new ScenarioForm(
                    scenario.id(), scenario.snapshot(), scenario.name(), scenario.note(), scenario.version());
        }
    }

    record ScenarioResultForm(ScenarioForm scenario, ShortFigures before, ShortFigures after, int touched) {
        static ScenarioResultForm of(SavedScenario scenario, ScenarioResult result) {
            return new ScenarioResultForm(
                    ScenarioForm.of(scenario),
                    ShortFigures.of(result.figuresBefore()),
                    ShortFigures.of(result.figuresAfter()),
                    result.moves().size());
        }
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
