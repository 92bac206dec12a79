package dev.spanwise.report.diagram.view;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;

/** The part of a chart that a picture is about. Each kind answers which positions it holds. */
public sealed interface Scope {
    /** No limit to the number of layers. */
    int ALL_LAYERS = Integer.MAX_VALUE;

    /** The positions in this scope; every one but the first of each tree comes with its manager. */
    BitSet positions(OrgChart chart);

    /** The whole chart. */
    static Scope whole() {
        return new Layers(ALL_LAYERS);
    }

    /**
     * The top layers of the chart.
     *
     * @param depth how many, from 1
     */
    record Layers(int depth) implements Scope {
        public Layers {
            requireDepth(depth);
        }

        @Override
        public BitSet positions(OrgChart chart) {
            BitSet shown = new BitSet(chart.size());
            shown.set(0, depth >= chart.layers() ? chart.size() : chart.layerStart(depth + 1));
            return shown;
        }
    }

    /**
     * A position and those below it.
     *
     * @param root number of the position at its head
     * @param depth how many layers of it, from 1
     */
    record Branch(int root, int depth) implements Scope {
        public Branch {
            requireDepth(depth);
        }

        @Override
        public BitSet positions(OrgChart chart) {
            BitSet shown = new BitSet(chart.size());
            int from = root;
            int to = root + 1;
            for (int layer = 1; from < to; layer++) {
                shown.set(from, to);
                int next = chart.firstReport(from);
                to = layer < depth ? chart.endOfReports(to - 1) : next;
                from = next;
            }
            return shown;
        }
    }

    /**
     * A position with its line upwards and two layers down.
     *
     * @param position the number of the position
     * @param above how many managers of its line at most, the nearest
     */
    record Focus(int position, int above) implements Scope {
        /** With its line up to the top. */
        public Focus(int position) {
            this(position, ALL_LAYERS);
        }

        @Override
        public BitSet positions(OrgChart chart) {
            BitSet shown = new Branch(position, 3).positions(chart);
            addLine(chart, position, above, shown);
            return shown;
        }
    }

    /**
     * The same with the other ends of the position's dotted lines, each with its line upwards.
     *
     * @param position the number of the position
     * @param above how many managers of each line at most, the nearest
     */
    record DottedFocus(int position, int above) implements Scope {
        @Override
        public BitSet positions(OrgChart chart) {
            BitSet shown = new Focus(position, above).positions(chart);
            Position middle = chart.position(position);
            chart.dottedLines().edgesOf(middle).forEach(line -> {
                int other = (line.manager().equals(middle) ? line.report() : line.manager()).index();
                shown.set(other);
                addLine(chart, other, above, shown);
            });
            return shown;
        }
    }

    /**
     * Some positions, each with its line upwards.
     *
     * @param members numbers of the positions
     */
    record Members(ImmutableIntArray members) implements Scope {
        @Override
        public BitSet positions(OrgChart chart) {
            BitSet shown = new BitSet(chart.size());
            for (int i = 0; i < members.length(); i++) {
                for (int up = members.get(i); up != OrgChart.NONE && !shown.get(up); up = chart.manager(up)) {
                    shown.set(up);
                }
            }
            return shown;
        }
    }

    private static void addLine(OrgChart chart, int position, int most, BitSet shown) {
        int up = chart.manager(position);
        for (int count = 0; count < most && up != OrgChart.NONE; count++) {
            shown.set(up);
            up = chart.manager(up);
        }
    }

    private static void requireDepth(int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("depth " + depth + " must be at least 1");
        }
    }
}
