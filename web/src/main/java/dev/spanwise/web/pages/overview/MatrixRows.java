package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of a {@link Matrix} are: all that a page can be limited to. */
public enum MatrixRows implements MachineWord {
    LAYER(null),
    DEPARTMENT(Grouping.DEPARTMENT),
    LOCATION(Grouping.LOCATION),
    GRADE(Grouping.GRADE),
    BRANCH(Grouping.BRANCH);

    private final @Nullable Grouping grouping;

    MatrixRows(@Nullable Grouping grouping) {
        this.grouping = grouping;
    }

    /** The key of its name, as other parts of the pages say it too. */
    public String title() {
        return findField().map(field -> "field." + id()).orElse(this == LAYER ? "figure.layer" : "filter.branch");
    }

    /** The groups that are the rows; none where layers are. */
    Optional<Grouping> findGrouping() {
        return Optional.ofNullable(grouping);
    }

    /** The field whose values are the rows; none for layers and branches. */
    Optional<Field> findField() {
        return findGrouping().flatMap(Grouping::findField);
    }

    /** Those that a chart has. */
    static List<MatrixRows> listOf(OrgChart chart) {
        return Arrays.stream(values())
                .filter(rows -> rows.findField().map(chart.attributes()::has).orElse(true))
                .toList();
    }
}
