package dev.spanwise.web.drawings;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.change.ChangeMarks;
import dev.spanwise.report.diagram.change.ChangeOverlay;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.change.PositionChange;
import dev.spanwise.report.diagram.style.CardFace;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.style.PositionMarks;
import java.util.Locale;
import java.util.Optional;

/**
 * A chart as a browser lays it out and unfolds it.
 *
 * @param chart whose positions are shown
 * @param colours of the boxes
 * @param marks what becomes of each position; empty where no change is shown
 * @param face what stands in the boxes; empty for the usual name and title
 */
public record LivePicture(OrgChart chart, ColourScheme colours, Optional<ChangeMarks> marks, Optional<CardFace> face) {
    /** A chart by itself. */
    public static LivePicture of(OrgChart chart, ColourBy colour, Locale language) {
        ColourScheme colours =
                new PictureAround(chart, 0, colour, false, CardStyle.USUAL, Optional.empty(), language).colourScheme();
        return new LivePicture(chart, colours, Optional.empty(), Optional.empty());
    }

    /** Before and after in one: who is gone stands below the lowest of the former managers who is still there. */
    public static LivePicture of(ChartChange change, Locale language) {
        return of(new ChangeOverlay(change).chart(), change, language);
    }

    /**
     * One side of a change, each position marked with what becomes of it or has become of it.
     *
     * @param side the chart before, the chart after, or both as one
     */
    public static LivePicture of(OrgChart side, ChartChange change, Locale language) {
        ChangeMarks marks = new ChangeMarks(side, change, Texts.in(Diagrams.class, language));
        return new LivePicture(side, new LiveColours(marks), Optional.of(marks), Optional.empty());
    }

    /** The same with what a style says in the boxes. */
    public LivePicture showing(CardStyle style, Locale language) {
        if (style.equals(CardStyle.USUAL)) {
            return this;
        }
        Texts texts = Texts.in(Diagrams.class, language);
        PositionMarks marked = marks.isPresent() ? marks.get() : PositionMarks.none(chart, texts);
        CardFace shown = new CardFace(style, chart, marked, texts);
        return new LivePicture(chart, shown.over(colours), marks, Optional.of(shown));
    }

    /** What becomes of a position, in one word; empty where nothing does. */
    String word(int position) {
        return marks.map(some -> some.word(position)).orElse("");
    }

    boolean isChanged(int position) {
        return marks.filter(some -> some.of(position) != PositionChange.UNCHANGED)
                .isPresent();
    }

    boolean isGone(int position) {
        return marks.filter(some -> some.isStruck(position)).isPresent();
    }

    /** Direct reports as one chart has them: in a chart of before and after together some are gone. */
    int span(int position) {
        return marks.map(some -> some.counted(position).span()).orElseGet(() -> chart.span(position));
    }

    /** Size of the branch, counted like {@link #span}. */
    int branchSize(int position) {
        return marks.map(some -> some.counted(position).branchSize()).orElseGet(() -> chart.branchSize(position));
    }
}
