package dev.spanwise.report.diagram;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.report.diagram.card.CardStyle;
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
 * @param targets what spans should be and what counts as a finding, for colours
 * @param dottedLines whether dotted reporting lines are drawn between boxes
 * @param language of the words
 * @param cards what stands in the boxes, and what rules say by colours and badges
 */
public record DiagramOptions(
        Optional<LayoutName> layout,
        Scope scope,
        Optional<ColourBy> colourBy,
        String title,
        String source,
        String date,
        int mostBoxes,
        Targets targets,
        boolean dottedLines,
        Locale language,
        CardStyle cards) {
    /** The most boxes an overview may have. */
    public static final int MOST_BOXES = 3_000;

    public static final DiagramOptions DEFAULT = new DiagramOptions(
            Optional.empty(),
            Scope.whole(),
            Optional.empty(),
            "",
            "",
            "",
            150,
            Targets.DEFAULT,
            true,
            Locale.ENGLISH,
            CardStyle.USUAL);

    public DiagramOptions {
        if (mostBoxes < 1 || mostBoxes > MOST_BOXES) {
            throw new IllegalArgumentException("boxes " + mostBoxes + " must be 1 to " + MOST_BOXES);
        }
    }

    public DiagramOptions withLayout(LayoutName other) {
        return new DiagramOptions(
                Optional.of(other),
                scope,
                colourBy,
                title,
                source,
                date,
                mostBoxes,
                targets,
                dottedLines,
                language,
                cards);
    }

    public DiagramOptions withScope(Scope other) {
        return new DiagramOptions(
                layout, other, colourBy, title, source, date, mostBoxes, targets, dottedLines, language, cards);
    }

    public DiagramOptions withColours(ColourBy other) {
        return new DiagramOptions(
                layout,
                scope,
                Optional.of(other),
                title,
                source,
                date,
                mostBoxes,
                targets,
                dottedLines,
                language,
                cards);
    }

    /** With the words of the heading. */
    public DiagramOptions withWords(String newTitle, String newSource, String newDate) {
        return new DiagramOptions(
                layout,
                scope,
                colourBy,
                newTitle,
                newSource,
                newDate,
                mostBoxes,
                targets,
                dottedLines,
                language,
                cards);
    }

    public DiagramOptions withMostBoxes(int other) {
        return new DiagramOptions(
                layout, scope, colourBy, title, source, date, other, targets, dottedLines, language, cards);
    }

    public DiagramOptions withTargets(Targets other) {
        return new DiagramOptions(
                layout, scope, colourBy, title, source, date, mostBoxes, other, dottedLines, language, cards);
    }

    public DiagramOptions withLanguage(Locale other) {
        return new DiagramOptions(
                layout, scope, colourBy, title, source, date, mostBoxes, targets, dottedLines, other, cards);
    }

    /** With reporting lines only: dotted ones are neither drawn nor counted. */
    public DiagramOptions withoutDottedLines() {
        return new DiagramOptions(
                layout, scope, colourBy, title, source, date, mostBoxes, targets, false, language, cards);
    }

    /** With other lines in the boxes, and rules for their colours. */
    public DiagramOptions withCards(CardStyle other) {
        return new DiagramOptions(
                layout, scope, colourBy, title, source, date, mostBoxes, targets, dottedLines, language, other);
    }
}
