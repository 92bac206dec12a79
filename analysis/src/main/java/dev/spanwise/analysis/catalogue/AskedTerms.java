package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.ConditionText;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.Overflow;
import dev.spanwise.analysis.scenario.Terms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The terms of a step besides its own parameters: what becomes of incumbents, where it works, how wide teams may grow. */
public final class AskedTerms {
    public static final Option<Outcome> OUTCOME = Option.of("outcome", Word.of(Outcome.class), "convert");
    public static final Option<Condition> WHERE = Option.of("where", new ConditionText());
    public static final Option<Condition> PROTECT = Option.of("protect", new ConditionText());
    public static final Option<Integer> SPAN_LIMIT = Option.of("span-limit", Whole.from(1));
    public static final Option<Overflow> OVERFLOW =
            Option.of("overflow", Word.of(List.of(Overflow.REFUSE, Overflow.PROMOTE, Overflow.ALLOW)), "refuse");
    /** For steps that promoting a report would not bring closer to their number. */
    public static final Option<Overflow> OVERFLOW_WITHOUT_PROMOTION =
            Option.of("overflow", Word.of(List.of(Overflow.REFUSE, Overflow.ALLOW)), "refuse");

    private AskedTerms() {}

    /**
     * The terms of a step.
     *
     * @param taken the terms this kind of step takes
     * @param file what the file says for all its steps
     */
    public static Terms of(Source step, List<Option<?>> taken, Terms file) {
        Terms usual = taken.contains(OVERFLOW_WITHOUT_PROMOTION) && file.overflow() == Overflow.PROMOTE
                ? new Terms(file.outcome(), file.where(), file.protect(), file.spanLimit(), Overflow.REFUSE)
                : file;
        Option<Overflow> overflow = taken.contains(OVERFLOW_WITHOUT_PROMOTION) ? OVERFLOW_WITHOUT_PROMOTION : OVERFLOW;
        return new Terms(
                given(OUTCOME, step).orElse(usual.outcome()),
                WHERE.find(step).orElse(usual.where()),
                PROTECT.find(step).orElse(usual.protect()),
                number(SPAN_LIMIT, step, usual.spanLimit()),
                given(overflow, step).orElse(usual.overflow()));
    }

    /** What a file says for all its steps. */
    public static Terms ofFile(Source file) {
        return new Terms(
                OUTCOME.get(file),
                Condition.ALWAYS,
                Condition.NEVER,
                number(SPAN_LIMIT, file, OptionalInt.empty()),
                OVERFLOW.get(file));
    }

    private static <T> Optional<T> given(Option<T> option, Source source) {
        return option.isGiven(source) ? option.find(source) : Optional.empty();
    }

    private static OptionalInt number(Option<Integer> option, Source source, OptionalInt otherwise) {
        return option.find(source).map(OptionalInt::of).orElse(otherwise);
    }
}
