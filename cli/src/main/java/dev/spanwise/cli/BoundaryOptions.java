package dev.spanwise.cli;

import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.SpanLimit;
import dev.spanwise.model.Field;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What must hold for everybody who gets a new manager. */
final class BoundaryOptions {
    /** The values of {@code --within}. */
    enum Grouping {
        DEPARTMENT,
        LOCATION,
        COMPANY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--within", paramLabel = "GROUP", split = ",", order = 20)
    private Set<Grouping> within = EnumSet.noneOf(Grouping.class);

    @Option(names = "--grade-above", order = 21)
    private boolean gradeAbove;

    @Option(names = "--max-new-reports", paramLabel = "K", order = 22, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer maxNewReports;

    boolean dependOnReceiver() {
        return gradeAbove || !within.isEmpty();
    }

    void addTo(DelayeringBuilder problem) {
        Set<Field> fields =
                within.stream().map(grouping -> Field.valueOf(grouping.name())).collect(Collectors.toSet());
        int most = maxNewReports == null ? SpanLimit.UNLIMITED : maxNewReports;
        problem.boundaries(new Boundaries(fields, gradeAbove, most));
    }
}
