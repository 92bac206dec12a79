package dev.spanwise.analysis.metrics;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The same organisation as if its rows had stood in another order. */
final class ShuffledChart {
    private ShuffledChart() {}

    static OrgChart of(OrgChart chart, long seed) {
        List<Position> rows = chart.positions().collect(Collectors.toList());
        Collections.shuffle(rows, new Random(seed));
        OrgChartBuilder builder = new OrgChartBuilder();
        rows.forEach(row -> builder.add(draft(row)));
        return builder.build().chart();
    }

    private static PositionDraft draft(Position row) {
        PositionDraft draft = new PositionDraft(row.id())
                .manager(row.manager().map(Position::id).orElse(null));
        for (Field field : Field.values()) {
            switch (field.type()) {
                case TEXT -> draft.text(field, row.text(field));
                case NUMBER -> draft.number(field, row.number(field));
                case DATE -> draft.date(field, row.date(field));
            }
        }
        for (Flag flag : Flag.values()) {
            draft.flag(flag, row.is(flag));
        }
        return draft;
    }
}
