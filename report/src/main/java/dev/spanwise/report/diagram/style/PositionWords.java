package dev.spanwise.report.diagram.style;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What pictures call positions, and what they tell about them in words.
 *
 * @param chart whose positions they are
 * @param marks what the picture has to say about single ones
 * @param texts words of the pictures
 */
record PositionWords(OrgChart chart, PositionMarks marks, Texts texts) {
    /** What to call a position in its box: the incumbent, or the word for a vacancy. */
    String name(Position position) {
        String name = position.name();
        if (position.is(Flag.VACANT)) {
            return texts.get("box.vacant");
        }
        return SafeText.clean(name == null ? position.label() : name);
    }

    /** Name and title. */
    String heading(Position position) {
        String title = position.title();
        return title == null || title.equals(name(position)) ? name(position) : name(position) + ", " + title;
    }

    /** Layer, span, total below where that is wanted, FTE where it is not one, and words for what an outline means. */
    List<String> figures(int position, boolean below) {
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

    /** The figures with the manager, department, location and grade. */
    String description(int position) {
        Position p = marks.counted(position);
        List<String> parts = new ArrayList<>(figures(position, true));
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
