package dev.spanwise.web.api;

import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.report.figures.FiguresJson;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
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

    record PositionForm(
            String id,
            @Nullable String name,
            @Nullable String title,
            @Nullable String department,
            @Nullable String manager,
            int layer,
            int span,
            int below,
            double salary) {
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
                    position.number(Field.SALARY));
        }
    }

    record ScenarioForm(String id, String snapshot, String name, String note, int version) {
        static ScenarioForm of(SavedScenario scenario) {
            return new ScenarioForm(
                    scenario.id(), scenario.snapshot(), scenario.name(), scenario.note(), scenario.version());
        }
    }

    record ScenarioResultForm(ScenarioForm scenario, FiguresJson before, FiguresJson after, int touched) {
        static ScenarioResultForm of(SavedScenario scenario, ScenarioResult result) {
            return new ScenarioResultForm(
                    ScenarioForm.of(scenario),
                    FiguresJson.of(PublishedPay.shownFiguresOf(result.before())),
                    FiguresJson.of(PublishedPay.shownFiguresOf(result.after())),
                    result.moves().size());
        }
    }
}
