package dev.spanwise.analysis.metrics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.spanwise.model.text.MachineWord;

/** The bands in which spans are counted: 1, 2-3, 4-7, 8-12, 13-16, 17+. Bounds are inclusive. */
public enum SpanBand implements MachineWord {
    ONE(Range.singleton(1)),
    TWO_TO_THREE(Range.closed(2, 3)),
    FOUR_TO_SEVEN(Range.closed(4, 7)),
    EIGHT_TO_TWELVE(Range.closed(8, 12)),
    THIRTEEN_TO_SIXTEEN(Range.closed(13, 16)),
    SEVENTEEN_UP(Range.atLeast(17));

    private static final ImmutableList<SpanBand> BANDS = ImmutableList.copyOf(values());

    private final Range<Integer> spans;
    private final int most;

    SpanBand(Range<Integer> spans) {
        this.spans = spans;
        this.most = spans.hasUpperBound() ? spans.upperEndpoint() : Integer.MAX_VALUE;
    }

    /**
     * The band a span falls into. A span by FTE counts as its nearest whole number, but at least 1.
     *
     * @throws IllegalArgumentException when the span is negative or no number
     */
    public static SpanBand of(double span) {
        if (!(span >= 0)) {
            throw new IllegalArgumentException("a span of " + span + ": spans are 0 or more");
        }
        int whole = (int) Math.max(1, Math.round(span));
        int band = 0;
        while (whole > BANDS.get(band).most) {
            band++;
        }
        return BANDS.get(band);
    }

    /** The spans it holds. */
    public Range<Integer> spans() {
        return spans;
    }

    /** How it is written everywhere: {@code 1}, {@code 2-3}, ... {@code 17+}. */
    public String label() {
        if (!spans.hasUpperBound()) {
            return spans.lowerEndpoint() + "+";
        }
        boolean single = spans.lowerEndpoint().equals(spans.upperEndpoint());
        return single ? spans.lowerEndpoint().toString() : spans.lowerEndpoint() + "-" + spans.upperEndpoint();
    }
}
