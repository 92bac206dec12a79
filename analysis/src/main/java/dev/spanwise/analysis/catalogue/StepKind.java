package dev.spanwise.analysis.catalogue;

import com.google.common.collect.ImmutableList;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.Terms;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A kind of step: what it asks for, and the change it stands for.
 *
 * @param options its own options, the one it is about first, and the rules across them and its terms
 * @param terms which terms it takes besides
 * @param change makes the change
 */
public record StepKind(OptionList options, List<Option<?>> terms, BiFunction<Source, Terms, Change> change) {
    public StepKind {
        terms = List.copyOf(terms);
    }

    /** For example {@code remove-layer}. */
    public String name() {
        return options.name();
    }

    /** Everything that can stand in such a step. */
    public OptionList all() {
        return options.and(terms);
    }

    /** Whether it takes a term of this name. */
    public boolean takes(Option<?> term) {
        return terms.stream().anyMatch(taken -> taken.name().equals(term.name()));
    }

    /**
     * The change a step stands for.
     *
     * @param file what holds for all steps of the file
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public Change read(Source step, Terms file) {
        options.check(step);
        return change.apply(step, AskedTerms.of(step, terms, file));
    }

    static StepKind of(String name, List<Option<?>> terms, BiFunction<Source, Terms, Change> change, Option<?>... own) {
        return new StepKind(OptionList.of(name, own), ImmutableList.copyOf(terms), change);
    }
}
