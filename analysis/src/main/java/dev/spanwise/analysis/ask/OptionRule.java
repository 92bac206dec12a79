package dev.spanwise.analysis.ask;

import java.util.List;

/**
 * What has to hold across options.
 *
 * @param name the key of its sentence, behind {@code rule.}
 * @param broken what must not be
 * @param named the options the sentence names, in its order
 */
public record OptionRule(String name, Fact broken, List<Option<?>> named) {
    public OptionRule {
        named = List.copyOf(named);
    }

    public static OptionRule of(String name, Fact broken, Option<?>... named) {
        return new OptionRule(name, broken, List.of(named));
    }

    /**
     * Makes sure that it holds.
     *
     * @throws OptionException when it does not
     */
    public void check(Source source) {
        if (broken.holds(source)) {
            throw OptionException.broken(this);
        }
    }
}
