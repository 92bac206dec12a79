package dev.spanwise.report.diagram.change;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.BoxStyle.Outline;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.report.diagram.style.PositionMarks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Marks what a change does: gone is struck and red, a closed vacancy struck and grey, converted has a dashed orange
 * outline, moved a blue one, joined a dotted purple one, and who takes people on a bold green one with the span before
 * and after.
 *
 * @param chart the chart that is drawn: before, after, or both as one
 * @param change what happens
 * @param texts words
 */
public record ChangeMarks(OrgChart chart, ChartChange change, Texts texts) implements PositionMarks {
    private static final double THIN = 1.2;
    private static final double BOLD = 2.4;

    /** What happens to a position of the drawn chart. */
    public PositionChange of(int position) {
        return change.of(chart, position);
    }

    private String id(int position) {
        return chart.position(position).id();
    }

    private boolean isReceiving(int position) {
        return chart.isManager(position) && change.isReceiving(id(position));
    }

    @Override
    public BoxStyle style(int position, BoxStyle plain) {
        PositionChange outcome = of(position);
        if (isReceiving(position) && (outcome == PositionChange.UNCHANGED || outcome == PositionChange.MOVED)) {
            return receiving(plain);
        }
        return marked(outcome, plain);
    }

    private static BoxStyle marked(PositionChange outcome, BoxStyle plain) {
        return switch (outcome) {
            case UNCHANGED -> plain;
            case MOVED -> tinted(plain, Palette.MOVED).withOutline(Palette.MOVED, THIN, Outline.SOLID);
            case CONVERTED -> tinted(plain, Palette.CONVERTED).withOutline(Palette.CONVERTED, 1.6, Outline.DASHED);
            case ELIMINATED -> tinted(plain, Palette.DISSOLVED).withOutline(Palette.DISSOLVED, 1.6, Outline.SOLID);
            case VACANCY_CLOSED -> tinted(plain, Palette.CLOSED).withOutline(Palette.CLOSED, 1.6, Outline.SOLID);
            case JOINED -> tinted(plain, Palette.JOINED).withOutline(Palette.JOINED, THIN, Outline.DOTTED);
        };
    }

    private static BoxStyle receiving(BoxStyle plain) {
        return tinted(plain, Palette.RECEIVING).withOutline(Palette.RECEIVING, BOLD, Outline.SOLID);
    }

    private static BoxStyle tinted(BoxStyle plain, String colour) {
        return plain.withFill(Palette.tint(colour, 0.15));
    }

    @Override
    public boolean isStruck(int position) {
        return of(position).isGone();
    }

    /** Of the chart before where that is drawn: in the chart of both, a manager also has reports who are gone. */
    @Override
    public Position counted(int position) {
        Position drawn = chart.position(position);
        return chart == change.before() ? drawn : change.real(drawn);
    }

    @Override
    public String spanText(int position) {
        int before = change.spanBefore(id(position));
        int after = change.spanAfter(id(position));
        boolean same = before == after || of(position).isGone() || of(position) == PositionChange.JOINED;
        return same ? texts.get("box.span", counted(position).span()) : texts.get("change.span", before, after);
    }

    @Override
    public List<String> words(int position) {
        PositionChange outcome = of(position);
        return outcome == PositionChange.UNCHANGED ? List.of() : List.of(word(outcome));
    }

    /** What becomes of a position or that it takes people on, in one word; empty where neither is so. */
    public String word(int position) {
        PositionChange outcome = of(position);
        if (outcome != PositionChange.UNCHANGED) {
            return word(outcome);
        }
        return isReceiving(position) ? texts.get("change.receiving") : "";
    }

    private String word(PositionChange outcome) {
        return texts.get("change." + outcome.id());
    }

    @Override
    public List<LegendEntry> legend(int[] positions) {
        Set<PositionChange> found = EnumSet.noneOf(PositionChange.class);
        boolean receiving = false;
        for (int position : positions) {
            found.add(of(position));
            receiving |= isReceiving(position);
        }
        found.remove(PositionChange.UNCHANGED);
        List<LegendEntry> entries = new ArrayList<>();
        BoxStyle plain = BoxStyle.filled(Palette.PLAIN);
        found.forEach(outcome -> entries.add(new LegendEntry(marked(outcome, plain), word(outcome))));
        if (receiving) {
            entries.add(new LegendEntry(receiving(plain), texts.get("change.receiving")));
        }
        return entries;
    }
}
