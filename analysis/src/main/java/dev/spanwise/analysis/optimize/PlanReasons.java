package dev.spanwise.analysis.optimize;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is as it is.
 *
 * @param alternatives what else there is; null where nobody asked
 * @param prices what each limit costs; null where nobody asked
 * @param spans how much the front depends on the widest span; null where nobody asked
 */
public record PlanReasons(
        @Nullable Alternatives alternatives,
        @Nullable Prices prices,
        @Nullable SpanSensitivity spans) {
    /** Nobody asked. */
    public static final PlanReasons NONE = new PlanReasons(null, null, null);

    public Optional<Alternatives> findAlternatives() {
        return Optional.ofNullable(alternatives);
    }

    public Optional<SpanSensitivity> findSpans() {
        return Optional.ofNullable(spans);
    }

    public Optional<Prices> findPrices() {
        return Optional.ofNullable(prices);
    }
}
