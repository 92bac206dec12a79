package dev.spanwise.report.diagram;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.List;

/** Charts for the tests of diagrams. */
final class TestCharts {
    static final OrgChart SMALL = DrawnChart.of("""
            ceo name=Ada_Berg title=Chief_Executive department=Board
              ops name=Bo_Carl title=Operations department=Operations
                op1 name=Cy_Dahl title=Planner department=Operations
                op2 title=Planner department=Operations vacant
              fin name=Di_Ek title=Finance department=Finance
                fi1 name=Ed_Falk title=Controller department=Finance contractor fte=0.5 dotted_manager=ops
            """);

    /** Names that try to be something else than a name. */
    static final List<String> HOSTILE = List.of(
            "O'Brien \"Bob\"",
            "<b>bold</b>",
            "&lt;script&gt;",
            "back\\slash \\N \\G",
            "fontname=x'+Java.type('java.lang.Runtime')+'",
            "\"]; x [label=\"gone",
            "javascript:alert(1)",
            "=HYPERLINK(\"http://example.org\")",
            "--> <!-- ]]>",
            "a\u0000b",
            "\u202Egnp.exe",
            "\uD800 lone",
            "Ünïcödé Žižek Щука 王伟 محمد 😀");

    private TestCharts() {}

    /** A chain of length n. */
    static OrgChart chain(int length) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < length; i++) {
            builder.add(new PositionDraft("c" + i).manager(i == 0 ? null : "c" + (i - 1)));
        }
        return builder.build().chart();
    }

    /** A top with n direct reports. */
    static OrgChart star(int reports) {
        OrgChartBuilder builder = new OrgChartBuilder();
        builder.add(new PositionDraft("top"));
        for (int i = 0; i < reports; i++) {
            builder.add(new PositionDraft("r" + i).manager("top").text(Field.NAME, "Report " + i));
        }
        return builder.build().chart();
    }

    /** Tops without anybody below them. */
    static OrgChart forest(int tops) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < tops; i++) {
            builder.add(new PositionDraft("t" + i).text(Field.TITLE, "Minister " + i));
        }
        return builder.build().chart();
    }

    /** One top and a report for each hostile text, which stands in every text field. */
    static OrgChart hostile() {
        OrgChartBuilder builder = new OrgChartBuilder();
        builder.add(new PositionDraft("top").text(Field.NAME, "Top"));
        for (String text : HOSTILE) {
            builder.add(new PositionDraft("id " + text)
                    .manager("top")
                    .text(Field.NAME, text)
                    .text(Field.TITLE, text + " " + "x".repeat(100_000))
                    .text(Field.DEPARTMENT, text));
        }
        return builder.build().chart();
    }
}
