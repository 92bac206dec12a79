package dev.spanwise.analysis.findings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Position;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/** Positions that lead back to themselves along dotted lines. */
final class DottedLineCycle implements Rule {
    @Override
    public String id() {
        return "dotted-line-cycle";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A position is on a cycle when it shares its strongly connected component. O(positions + dotted lines). */
    @Override
    public Optional<Finding> check(RuleContext context) {
        if (!context.chart().hasDottedLines()) {
            return Optional.empty(); // most charts; the library for graphs need not even be loaded
        }
        Graph<Position, DottedLine> lines = context.dottedLines();
        return Finding.ifAny(
                this,
                context,
                ImmutableIntArray.copyOf(new KosarajuStrongConnectivityInspector<>(lines)
                        .stronglyConnectedSets().stream()
                                .filter(component -> component.size() > 1)
                                .flatMap(Set::stream)
                                .mapToInt(Position::index)
                                .sorted()));
    }

    /** Whom it reports to along dotted lines. */
    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        Graph<Position, DottedLine> lines = context.dottedLines();
        return List.of(lines.incomingEdgesOf(context.chart().position(position)).stream()
                .map(line -> Finding.nameOf(line.manager()))
                .collect(Collectors.joining(", ")));
    }
}
