package dev.spanwise.report.diagram.photo;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Picture;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.report.diagram.style.PositionBoxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a photo, or initials where there is none, into the room that cards keep for it. */
public final class Portraits {
    private static final double LETTERS = 11;

    private Portraits() {}

    /** The drawing with a square in every card that keeps room for one. */
    public static Drawing place(Drawing drawing, OrgChart chart, Photos album) {
        List<Box> squares = new ArrayList<>();
        for (Box box : drawing.boxes()) {
            if (box.inset() > 0) {
                squares.add(square(box, chart, PositionBoxes.position(box.id()), album));
            }
        }
        return drawing.with(new Drawing(0, 0, squares, List.of()));
    }

    private static Box square(Box card, OrgChart chart, int position, Photos album) {
        double side = PositionBoxes.PORTRAIT;
        boolean vacant = chart.position(position).is(Flag.VACANT);
        Optional<byte[]> photo = vacant ? Optional.empty() : album.find(chart.position(position));
        List<TextLine> lines = photo.isPresent() || vacant
                ? List.of()
                : List.of(TextLine.of(
                        TextRun.bold(initials(chart.position(position).label()), LETTERS)));
        BoxStyle style = BoxStyle.filled(photo.isPresent() ? Palette.WHITE : Palette.tint(BoxStyle.LINE, 0.3))
                .withOutline("", 0, BoxStyle.Outline.SOLID);
        Box square = Box.of("f" + card.id(), side, side, style, lines)
                .centred()
                .at(card.x() + Box.PADDING, card.y() + (card.height() - side) / 2);
        return photo.map(bytes -> square.showing(new Picture(bytes))).orElse(square);
    }

    /** The first letters of the first and the last word. */
    static String initials(String name) {
        List<String> words = Stream.of(name.split("[\\s,.]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.toList());
        return words.isEmpty() ? "" : words.size() == 1 ? words.get(0) : words.get(0) + words.get(words.size() - 1);
    }
}
