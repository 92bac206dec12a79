package dev.spanwise.report.diagram.style;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.BoxStyle.Outline;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

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
    private final Texts texts;
    private final IntFunction<String> link;
    private final double inset;

    public PositionBoxes(OrgChart chart, ColourScheme colours, PositionMarks marks, Texts texts) {
        this(chart, colours, marks, texts, position -> "", 0);
    }

    private PositionBoxes(
            OrgChart chart,
            ColourScheme colours,
            PositionMarks marks,
            Texts texts,
            IntFunction<String> link,
            double inset) {
        this.link = link;
        this.inset = inset;
        this.chart = chart;
        this.colours = colours;
        this.marks = marks;
        this.texts = texts;
    }

    /** The same boxes with links, by position; empty for none. */
    public PositionBoxes linked(IntFunction<String> links) {
        return new PositionBoxes(chart, colours, marks, texts, links, inset);
    }

    /** The same boxes, the cards among them with room for a portrait at the left. */
    public PositionBoxes withRoomForPortraits() {
        return new PositionBoxes(chart, colours, marks, texts, link, PORTRAIT + Box.PADDING);
    }

    /** The position that a box of this name is of. */
    public static int position(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** The name a position's box has in the DOT file. */
    public static String id(int position) {
        return "n" + position;
    }

    /** A card: name, title, figures, and whatever else the picture has to say, as wide as {@link #CARD_WIDTH}. */
    public Box card(int position, String... more) {
        List<TextLine> lines = new ArrayList<>(titleLines(position));
        lines.add(TextLine.of(TextRun.grey(figures(position), FIGURES)));
        for (String line : more) {
            lines.add(TextLine.of(TextRun.plain(line, FIGURES)));
        }
        return card(position, lines);
    }

    private Box card(int position, List<TextLine> lines) {
        Box card = box(position, lines, CARD_WIDTH - inset, style(position));
        double least = inset > 0 ? PORTRAIT + Box.PADDING : 0;
        return card.sized(CARD_WIDTH, Math.max(card.height(), least)).indented(inset);
    }

    /** A card that says in words of its own what its branch holds: its figures leave out how many are below. */
    public Box foldedCard(int position, String below) {
        List<TextLine> lines = new ArrayList<>(titleLines(position));
        lines.add(TextLine.of(TextRun.grey(String.join(" · ", figures(position, false)), FIGURES)));
        lines.add(TextLine.of(TextRun.plain(below, FIGURES)));
        return card(position, lines);
    }

    /** One line of a list: name and title, without an outline unless the outline means something. */
    public Box row(int position, double width) {
        BoxStyle style = style(position);
        boolean marked = style.outline() != Outline.SOLID || !style.stroke().equals(BoxStyle.LINE);
        BoxStyle bare = marked ? style : new BoxStyle(style.fill(), "", 0, Outline.SOLID);
        return box(position, List.of(rowLine(position)), width, bare);
    }

    /** Width that a row needs to show everything, at most that of two cards. */
    public double rowWidth(int position) {
        return Math.min(1.6 * CARD_WIDTH, rowLine(position).width() + 2 * Box.PADDING + 1);
    }

    /** The bar over a team: name and title on one line, figures below. */
    public Box bar(int position, double width) {
        List<TextLine> lines = List.of(barLine(position), TextLine.of(TextRun.grey(figures(position), FIGURES)));
        return box(position, lines, width, style(position));
    }

    private TextLine barLine(int position) {
        return new TextLine(titleLines(position).stream()
                .flatMap(line -> line.runs().stream())
                .toList());
    }

    /** Width that a bar needs to show its name in full, and its title where that is short. */
    public double barWidth(int position) {
        double name = titleLines(position).get(0).width();
        double title = Math.min(CARD_WIDTH, barLine(position).width());
        double figures = TextRun.grey(figures(position), FIGURES).width();
        return Math.max(Math.max(name, title), figures) + 2 * Box.PADDING + 1;
    }

    /** A small box with the name alone. */
    public Box tile(int position, double width, double height) {
        TextRun name = TextRun.plain(name(chart.position(position)), FIGURES).struck(marks.isStruck(position));
        BoxStyle style = style(position);
        boolean marked = style.outline() != Outline.SOLID || !style.stroke().equals(BoxStyle.LINE);
        Box box = box(
                position, List.of(TextLine.of(name)), width, marked ? style : style.withOutline("", 0, Outline.SOLID));
        return box.sized(width, height);
    }

    /** The sign for one position among many: a dot, a ring for a vacancy. */
    public String dot(int position) {
        return chart.position(position).is(Flag.VACANT) ? "○" : "●";
    }

    /** Colour of that sign: the fill, strong enough to be seen on white. */
    public String dotColour(int position) {
        return Palette.strong(colours.fill(position));
    }

    private TextLine rowLine(int position) {
        List<TextRun> runs = new ArrayList<>();
        boolean struck = marks.isStruck(position);
        Position p = chart.position(position);
        runs.add(TextRun.plain(name(p), TITLE).struck(struck));
        String title = p.title();
        if (title != null && !title.equals(name(p))) {
            runs.add(TextRun.grey(title, TITLE).struck(struck));
        }
        return new TextLine(runs);
    }

    private List<TextLine> titleLines(int position) {
        Position p = chart.position(position);
        boolean struck = marks.isStruck(position);
        List<TextLine> lines = new ArrayList<>();
        lines.add(TextLine.of(TextRun.bold(name(p), NAME).struck(struck)));
        String title = p.title();
        if (title != null && !title.equals(name(p))) {
            lines.add(TextLine.of(TextRun.grey(title, TITLE).struck(struck)));
        }
        return lines;
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
        return box.told(heading(chart.position(position)), description(position));
    }

    /** Grey is for light fills only; on strong ones all text is black, on dark ones white. */
    private static List<TextLine> inked(List<TextLine> lines, String fill) {
        if (Palette.isLight(fill)) {
            return lines;
        }
        String ink = Palette.isDark(fill) ? Palette.WHITE : TextRun.INK;
        return lines.stream()
                .map(line -> new TextLine(
                        line.runs().stream().map(run -> run.coloured(ink)).toList()))
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
        return marks.style(position, style);
    }

    /** What to call a position in its box: the incumbent, or the word for a vacancy. */
    public String name(Position position) {
        String name = position.name();
        if (position.is(Flag.VACANT)) {
            return texts.get("box.vacant");
        }
        return SafeText.clean(name == null ? position.label() : name);
    }

    private String heading(Position position) {
        String title = position.title();
        return title == null || title.equals(name(position)) ? name(position) : name(position) + ", " + title;
    }

    /** Layer, span, total below, FTE where it is not one, and words for what an outline means. */
    public String figures(int position) {
        return String.join(" · ", figures(position, true));
    }

    private List<String> figures(int position, boolean below) {
        Position p = marks.counted(position);
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("box.layer", p.layer()));
        if (p.isManager()) {
            parts.add(marks.spanText(position));
            if (below) {
                parts.add(texts.get("box.below", p.branchSize() - 1));
            }
        }
        double fte = p.number(Field.FTE);
        if (!Double.isNaN(fte) && fte != 1) {
            parts.add(texts.get("box.fte", fte));
        }
        if (p.is(Flag.CONTRACTOR)) {
            parts.add(texts.get("box.contractor"));
        }
        parts.addAll(marks.words(position));
        return parts;
    }

    private String description(int position) {
        Position p = marks.counted(position);
        List<String> parts = new ArrayList<>(List.of(figures(position)));
        p.manager().ifPresent(manager -> parts.add(texts.get("box.reportsTo", name(manager))));
        for (Field field : List.of(Field.DEPARTMENT, Field.LOCATION, Field.GRADE)) {
            String value = p.text(field);
            if (value != null) {
                parts.add(value);
            }
        }
        return String.join(" · ", parts);
    }
}
