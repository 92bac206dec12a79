package dev.spanwise.analysis.findings;

/** More direct reports than the target allows. */
final class TooWide implements SpanRule {
    @Override
    public String id() {
        return "too-wide";
    }

    @Override
    public boolean isOutside(double posts, SpanRange target) {
        return posts > target.max();
    }
}
