package dev.spanwise.report.diagram.change;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Both charts of a change as one: the chart after, and each position that is gone below the lowest of its former
 * managers that is still there.
 */
final class UnionChart {
    private final ChartChange change;
    private final OrgChartBuilder builder = new OrgChartBuilder();

    private UnionChart(ChartChange change) {
        this.change = change;
    }

    static OrgChart of(ChartChange change) {
        UnionChart union = new UnionChart(change);
        change.after().positions().forEach(position -> union.add(position, managerOrNull(position)));
        change.before()
                .positions()
                .filter(position -> change.after().findPosition(position.id()).isEmpty())
                .forEach(position -> union.add(position, union.remainingManager(position)));
        return union.builder.build().chart();
    }

    private @Nullable String remainingManager(Position gone) {
        Optional<Position> up = gone.manager();
        while (up.isPresent() && change.after().findPosition(up.get().id()).isEmpty()) {
            up = up.get().manager();
        }
        return up.map(Position::id).orElse(null);
    }

    private static @Nullable String managerOrNull(Position position) {
        return position.manager().map(Position::id).orElse(null);
    }

    private void add(Position position, @Nullable String manager) {
        PositionDraft draft = new PositionDraft(position.id()).manager(manager);
        for (Field field : Field.values()) {
            switch (field.type()) {
                case TEXT -> draft.text(field, position.text(field));
                case NUMBER -> draft.number(field, position.number(field));
                case DATE -> draft.date(field, position.date(field));
            }
        }
        for (Flag flag : Flag.values()) {
            draft.flag(flag, position.is(flag));
        }
        builder.add(draft);
    }
}
