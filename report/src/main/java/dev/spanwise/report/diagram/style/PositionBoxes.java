package dev.spanwise.report.diagram.style;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.card.CardRule;
import dev.spanwise.report.diagram.card.Contrast;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.BoxStyle.Outline;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Makes the box of a position: as a card, as one line of a list, or as the bar over its team. */
public final class PositionBoxes {
    public static final double CARD_WIDTH = 136;
    /** Side of the square for a photo or initials, in points. */
    public static final double PORTRAIT = 28;

    private static final double NAME = 9;
    private static final double TITLE = 8;
    private static final double FIGURES = 7;

    private final OrgChart chart;
    private final ColourScheme colours;
    private final PositionMarks marks;
    private final CardFace face;
    private final IntFunction<String> link;
    private final double inset;

    /** Boxes that say what a face says, in these colours. */
    public PositionBoxes(ColourScheme colours, CardFace face) {
        this(colours, face, position -> "", 0);
    }

    private PositionBoxes(ColourScheme colours, CardFace face, IntFunction<String> link, double inset) {
        this.chart = face.words().chart();
        this.marks = face.words().marks();
        this.colours = colours;
        this.face = face;
        this.link = link;
        this.inset = inset;
    }

    /** The same boxes with links, by position; empty for none. */
    public PositionBoxes linked(IntFunction<String> links) {
        return new PositionBoxes(colours, face, links, inset);
    }

    /** The same boxes, the cards among them with room for a portrait at the left. */
    public PositionBoxes withRoomForPortraits() {
        return new PositionBoxes(colours, face, link, PORTRAIT + Box.PADDING);
    }

    /** The position that a box of this name is of. */
    public static int position(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** The name a position's box has in the DOT file. */
    public static String id(int position) {
        return "n" + position;
    }

    /** A card: its lines, whatever else the picture has to say, and badges, as wide as {@link #CARD_WIDTH}. */
    public Box card(int position, String... more) {
        return card(position, true, more);
    }

    /** A card that says in words of its own what its branch holds: its figures leave out how many are below. */
    public Box foldedCard(int position, String below) {
        return card(position, false, below);
    }

    private Box card(int position, boolean below, String... more) {
        List<TextLine> lines = new ArrayList<>();
        face.lines(position, below).forEach(line -> lines.add(TextLine.of(run(line, lines.isEmpty(), position))));
        for (String line : more) {
            lines.add(TextLine.of(TextRun.plain(line, FIGURES)));
        }
        List<TextRun> badges = badges(position);
        if (!badges.isEmpty()) {
            lines.add(TextLine.ofBadges(badges));
        }
        Box card = box(position, lines, CARD_WIDTH - inset, style(position));
        double least = inset > 0 ? PORTRAIT + Box.PADDING : 0;
        return card.sized(CARD_WIDTH, Math.max(card.height(), least)).indented(inset);
    }

    /** The first line is bold, a title after it grey, and everything else small. */
    private TextRun run(CardLine line, boolean first, int position) {
        boolean struck = line.isNaming() && marks.isStruck(position);
        if (first) {
            return TextRun.bold(line.text(), NAME).struck(struck);
        }
        return line.isNaming() ? TextRun.grey(line.text(), TITLE).struck(struck) : TextRun.grey(line.text(), FIGURES);
    }

    private List<TextRun> badges(int position) {
        return face.rules(position).stream().map(PositionBoxes::badge).toList();
    }

    private static TextRun badge(CardRule rule) {
        String behind = rule.badgeColour();
        return TextRun.badge(rule.badge(), FIGURES, Contrast.ink(behind, Palette.WHITE), behind);
    }

    /** One line of a list: what names the position, without an outline unless the outline means something. */
    public Box row(int position, double width) {
        BoxStyle style = style(position);
        boolean marked = style.outline() != Outline.SOLID || !style.stroke().equals(BoxStyle.LINE);
        BoxStyle bare = marked ? style : new BoxStyle(style.fill(), "", 0, Outline.SOLID);
        List<TextRun> badges = badges(position);
        double room = width - 2 * Box.PADDING - new TextLine(badges).width();
        return box(position, List.of(joined(rowLine(position).fitted(room), badges)), width, bare);
    }

    private static TextLine joined(TextLine line, List<TextRun> more) {
        return new TextLine(Stream.concat(line.runs().stream(), more.stream()).toList());
    }

    /** Width that a row needs to show everything, at most that of two cards. */
    public double rowWidth(int position) {
        double needed = joined(rowLine(position), badges(position)).width();
        return Math.min(1.6 * CARD_WIDTH, needed + 2 * Box.PADDING + 1);
    }

    /** The bar over a team: who leads it on one line, the rest below. */
    public Box bar(int position, double width) {
        TextLine below = joined(TextLine.of(barRest(position)), badges(position));
        return box(position, List.of(barLine(position), below), width, style(position));
    }

    private TextLine barLine(int position) {
        List<CardLine> lines = face.lines(position, true);
        List<TextRun> runs = new ArrayList<>(List.of(run(lines.get(0), true, position)));
        lines.stream().skip(1).filter(CardLine::isNaming).forEach(line -> runs.add(run(line, false, position)));
        return new TextLine(runs);
    }

    private TextRun barRest(int position) {
        List<String> rest = face.lines(position, true).stream()
                .skip(1)
                .filter(line -> !line.isNaming())
                .map(CardLine::text)
                .toList();
        return TextRun.grey(String.join(" · ", rest), FIGURES);
    }

    /** Width that a bar needs to show its name in full, and its title where that is short. */
    public double barWidth(int position) {
        double name = barLine(position).runs().get(0).width();
        double title = Math.min(CARD_WIDTH, barLine(position).width());
        double figures =
                joined(TextLine.of(barRest(position)), badges(position)).width();
        return Math.max(Math.max(name, title), figures) + 2 * Box.PADDING + 1;
    }

    /** A small box with the first line alone. */
    public Box tile(int position, double width, double height) {
        CardLine first = face.lines(position, true).get(0);
        TextRun name = TextRun.plain(first.text(), FIGURES).struck(marks.isStruck(position));
        BoxStyle style = style(position);
        boolean marked = style.outline() != Outline.SOLID || !style.stroke().equals(BoxStyle.LINE);
        BoxStyle bare = marked ? style : style.withOutline("", 0, Outline.SOLID);
        double room = width - 2 * Box.PADDING;
        TextLine badges = new TextLine(badges(position)).fitted(room / 2);
        TextLine line = joined(TextLine.of(name.fitted(room - badges.width())), badges.runs());
        return box(position, List.of(line), width, bare).sized(width, height);
    }

    /** The sign for one position among many: a dot, a ring for a vacancy, a triangle where a rule holds. */
    public String dot(int position) {
        if (!face.rules(position).isEmpty()) {
            return "▲";
        }
        return chart.position(position).is(Flag.VACANT) ? "○" : "●";
    }

    /** Colour of that sign: the fill, strong enough to be seen on white. */
    public String dotColour(int position) {
        return face.rules(position).stream()
                .findFirst()
                .map(CardRule::badgeColour)
                .orElseGet(() -> Palette.strong(colours.fill(position)));
    }

    private TextLine rowLine(int position) {
        List<TextRun> runs = new ArrayList<>();
        boolean struck = marks.isStruck(position);
        List<CardLine> lines = face.lines(position, true);
        runs.add(TextRun.plain(lines.get(0).text(), TITLE).struck(struck));
        lines.stream()
                .skip(1)
                .filter(line -> !line.isFigures())
                .findFirst()
                .ifPresent(line -> runs.add(TextRun.grey(line.text(), TITLE).struck(struck && line.isNaming())));
        return new TextLine(runs);
    }

    private Box box(int position, List<TextLine> lines, double width, BoxStyle style) {
        double room = width - 2 * Box.PADDING;
        List<TextLine> fitted = lines.stream().map(line -> line.fitted(room)).toList();
        List<TextLine> inked = inked(fitted, style.fill());
        double height = inked.stream().mapToDouble(TextLine::height).sum();
        double padding = lines.size() == 1 ? 1 : Box.PADDING;
        return told(position, Box.of(id(position), width, height + 2 * padding, style, inked))
                .linked(link.apply(position));
    }

    /** A box that tells readers who do not see it what the position's own box would. */
    public Box told(int position, Box box) {
        return box.told(face.heading(position), face.description(position));
    }

    /** Text that can be read on the fill; a band of colour leaves the rest white. */
    private static List<TextLine> inked(List<TextLine> lines, String fill) {
        if (fill.length() != 7) {
            return lines;
        }
        return lines.stream()
                .map(line -> line.each(run -> run.coloured(Contrast.ink(fill, run.colour()))))
                .toList();
    }

    private BoxStyle style(int position) {
        BoxStyle style = BoxStyle.filled(colours.fill(position));
        Position p = chart.position(position);
        if (p.is(Flag.VACANT)) {
            style = style.withFill(Palette.WHITE).withOutline(TextRun.GREY, 1, Outline.DASHED);
        } else if (p.is(Flag.CONTRACTOR)) {
            style = style.withOutline(TextRun.GREY, 1, Outline.DOTTED);
        }
        return marks.style(position, face.style(position, style));
    }

    /** What to call a position where its box says no more: what the box itself says first. */
    public String name(Position position) {
        return face.lines(position.index(), true).get(0).text();
    }
}
