package dev.spanwise.analysis.findings;

/** Fewer direct reports than the target wants. */
final class TooNarrow implements SpanRule {
    @Override
    public String id() {
        return "too-narrow";
    }

    @Override
    public boolean isOutside(double posts, SpanRange target) {
        return posts < target.min();
    }
}
