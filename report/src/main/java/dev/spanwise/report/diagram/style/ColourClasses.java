package dev.spanwise.report.diagram.style;

import dev.spanwise.report.diagram.drawing.BoxStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A scheme in which every position belongs to one of a few classes.
 *
 * @param classOf number of a position's class, an index of {@code classes}
 * @param classes fill and meaning of each
 */
record ColourClasses(IntUnaryOperator classOf, List<ColourClass> classes) implements ColourScheme {
    /**
     * One class.
     *
     * @param fill its fill
     * @param meaning in words
     */
    record ColourClass(String fill, String meaning) {}

    ColourClasses {
        classes = List.copyOf(classes);
    }

    @Override
    public String fill(int position) {
        return classes.get(classOf.applyAsInt(position)).fill();
    }

    @Override
    public List<LegendEntry> legend(int[] positions) {
        BitSet used = new BitSet();
        for (int position : positions) {
            used.set(classOf.applyAsInt(position));
        }
        List<LegendEntry> entries = new ArrayList<>();
        used.stream()
                .mapToObj(classes::get)
                .filter(c -> !c.meaning().isEmpty())
                .forEach(c -> entries.add(new LegendEntry(BoxStyle.filled(c.fill()), c.meaning())));
        return entries;
    }
}
