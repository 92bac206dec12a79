package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.Texts;
import java.util.stream.Stream;

/** What would do where there is no plan, as sentences. */
final class Remedies {
    private Remedies() {}

    static Stream<String> of(Infeasibility why, Delayering problem, Texts texts) {
        String span = problem.hasRowsOfSeveralPosts() ? "infeasible.span-in-posts" : "infeasible.span";
        Stream.Builder<String> remedies = Stream.builder();
        why.smallestLayers().ifPresent(layers -> remedies.add(texts.get("infeasible.layers", layers)));
        why.smallestSpan().ifPresent(enough -> remedies.add(texts.get(span, enough)));
        if (why.crossingWouldDo()) {
            remedies.add(texts.get("infeasible.crossing"));
        }
        if (why.movingWouldDo()) {
            remedies.add(texts.get("infeasible.moving"));
        }
        return remedies.build();
    }
}
