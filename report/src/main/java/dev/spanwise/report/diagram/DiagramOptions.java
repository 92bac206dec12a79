package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.view.Scope;
import java.util.Locale;
import java.util.Optional;

/**
 * What a diagram should be like. {@link #DEFAULT} needs no further wish for a good picture.
 *
 * @param layout the layout, or empty for the one that suits the size
 * @param scope which part of the chart
 * @param colourBy what the colours mean, or empty for departments where the data has them and layers where not
 * @param title over the picture; empty for the general word
 * @param source where the data comes from; empty to leave it out
 * @param date of the data or the picture as it shall be written; empty to leave it out
 * @param mostBoxes in an overview and on a page of an atlas
 * @param leastSpan lower end of the target span, for colours
 * @param mostSpan upper end of it
 * @param language of the words
 */
public record DiagramOptions(
        Optional<LayoutName> layout,
        Scope scope,
        Optional<ColourBy> colourBy,
        String title,
        String source,
        String date,
        int mostBoxes,
        int leastSpan,
        int mostSpan,
        Locale language) {
    public static final DiagramOptions DEFAULT = new DiagramOptions(
            Optional.empty(), Scope.whole(), Optional.empty(), "", "", "", 150, 4, 12, Locale.ENGLISH);

    public DiagramOptions {
        if (mostBoxes < 1 || mostBoxes > 3_000) {
            throw new IllegalArgumentException("boxes " + mostBoxes + " must be 1 to 3000");
        }
        if (leastSpan < 1 || mostSpan < leastSpan) {
            throw new IllegalArgumentException("span " + leastSpan + " to " + mostSpan + " is no range from 1 up");
        }
    }

    public DiagramOptions withLayout(LayoutName other) {
        return new DiagramOptions(
                Optional.of(other), scope, colourBy, title, source, date, mostBoxes, leastSpan, mostSpan, language);
    }

    public DiagramOptions withScope(Scope other) {
        return new DiagramOptions(
                layout, other, colourBy, title, source, date, mostBoxes, leastSpan, mostSpan, language);
    }

    public DiagramOptions withColours(ColourBy other) {
        return new DiagramOptions(
                layout, scope, Optional.of(other), title, source, date, mostBoxes, leastSpan, mostSpan, language);
    }

    /** With the words of the heading. */
    public DiagramOptions withWords(String newTitle, String newSource, String newDate) {
        return new DiagramOptions(
                layout, scope, colourBy, newTitle, newSource, newDate, mostBoxes, leastSpan, mostSpan, language);
    }

    public DiagramOptions withMostBoxes(int other) {
        return new DiagramOptions(layout, scope, colourBy, title, source, date, other, leastSpan, mostSpan, language);
    }

    public DiagramOptions withTargetSpan(int least, int most) {
        return new DiagramOptions(layout, scope, colourBy, title, source, date, mostBoxes, least, most, language);
    }

    public DiagramOptions withLanguage(Locale other) {
        return new DiagramOptions(layout, scope, colourBy, title, source, date, mostBoxes, leastSpan, mostSpan, other);
    }
}
