package dev.spanwise.report.diagram;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.change.ChangeMarks;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.CardFace;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.style.ColourSchemes;
import dev.spanwise.report.diagram.style.MarkedColours;
import dev.spanwise.report.diagram.style.PositionMarks;
import java.util.Optional;

/** The colours of a diagram, for whoever draws the same positions in another way. */
public final class DiagramColours {
    private DiagramColours() {}

    /**
     * The colours that a diagram of this chart with these options has.
     *
     * @param change the change that is marked, of which the chart is one side; empty to mark none
     */
    public static ColourScheme of(OrgChart chart, DiagramOptions options, Optional<ChartChange> change) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        PositionMarks none = PositionMarks.none(chart, texts);
        ColourScheme plain = new CardFace(options.cards(), chart, none, texts).over(of(chart, options, texts));
        return change.<ColourScheme>map(marked -> new MarkedColours(plain, new ChangeMarks(chart, marked, texts)))
                .orElse(plain);
    }

    static ColourScheme of(OrgChart chart, DiagramOptions options, Texts texts) {
        ColourSchemes schemes = new ColourSchemes(chart, texts);
        boolean departments = chart.attributes().countTexts(Field.DEPARTMENT) > 1;
        ColourBy usual = departments ? ColourBy.DEPARTMENT : ColourBy.LAYER;
        // a colour that a rule gives is not to be mistaken for a department
        ColourBy unruled = options.cards().hasFills() ? ColourBy.NONE : usual;
        return switch (options.colourBy().orElse(unruled)) {
            case DEPARTMENT -> schemes.byText(Field.DEPARTMENT);
            case GRADE -> schemes.byText(Field.GRADE);
            case LAYER -> schemes.byLayer();
            case COST -> schemes.byCost();
            case SPAN -> schemes.bySpan(options.targets());
            case FINDING -> schemes.byFinding(options.targets());
            case CHANGE, NONE -> schemes.plain();
        };
    }
}
