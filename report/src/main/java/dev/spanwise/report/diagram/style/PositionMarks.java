package dev.spanwise.report.diagram.style;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import java.util.List;

/** What a picture has to say about single positions beyond the chart itself. */
public interface PositionMarks {
    /** The box's look, changed where the position is marked. */
    BoxStyle style(int position, BoxStyle plain);

    /** Whether its text is struck through. */
    boolean isStruck(int position);

    /** The position whose layer, span and total below are told: its own, unless two charts are drawn as one. */
    Position counted(int position);

    /** Its span in words. */
    String spanText(int position);

    /** Words after its figures. */
    List<String> words(int position);

    /** What the marks mean, as far as they occur among these positions. */
    List<LegendEntry> legend(int[] positions);

    /** Nothing marked. */
    static PositionMarks none(OrgChart chart, Texts texts) {
        return new PositionMarks() {
            @Override
            public BoxStyle style(int position, BoxStyle plain) {
                return plain;
            }

            @Override
            public boolean isStruck(int position) {
                return false;
            }

            @Override
            public Position counted(int position) {
                return chart.position(position);
            }

            @Override
            public String spanText(int position) {
                return texts.get("box.span", counted(position).span());
            }

            @Override
            public List<String> words(int position) {
                return List.of();
            }

            @Override
            public List<LegendEntry> legend(int[] positions) {
                return List.of();
            }
        };
    }
}
