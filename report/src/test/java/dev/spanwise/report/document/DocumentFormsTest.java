package dev.spanwise.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One document in each of its forms. */
class DocumentFormsTest {
    private static final Numbers GERMAN = new Numbers(Locale.GERMANY);
    private static final Document DOCUMENT = Document.builder()
            .title("Nordwind")
            .paragraph("Two sentences. [link](http://example.org) <b>")
            .figures(List.of(
                    new Figures.Figure("Positions", GERMAN.whole(1040)),
                    new Figures.Figure("Mean span", GERMAN.fixed(6.2216, 2))))
            .table(
                    "Departments",
                    List.of(Column.text("Department"), Column.figure("Share"), Column.bar()),
                    List.of(
                            List.of(Cell.of("=cmd|x"), GERMAN.percent(0.25), Cell.bar(0.25)),
                            List.of(Cell.of("Sales, \"North\""), GERMAN.fixed(Double.NaN, 1), Cell.bar(0))))
            .build();

    @Test
    void terminal() {
        assertThat(String.join("\n", new TextForm(new Screen(50, false)).lines(DOCUMENT)))
                .isEqualTo("""
                    Nordwind

                    Two sentences. [link](http://example.org) <b>

                    Positions  1.040    Mean span  6,22

                    Departments
                    Department       Share
                    ──────────────────────────────────────────────────
                    =cmd|x          25,0 %  ██████▌
                    Sales, "North"       –\
                    """.replace("25,0 %", "25,0\u00a0%"));
    }

    @Test
    void markdownShowsDataAsItIs() {
        assertThat(String.join("\n", MarkdownForm.lines(DOCUMENT))).isEqualTo("""
            # Nordwind

            Two sentences. \\[link\\](http://example.org) \\<b\\>

            |  |  |
            | --- | ---: |
            | Positions | 1.040 |
            | Mean span | 6,22 |

            ## Departments

            | Department | Share |
            | --- | ---: |
            | =cmd\\|x | 25,0 % |
            | Sales, "North" | – |\
            """.replace("25,0 %", "25,0\u00a0%"));
    }

    @Test
    void csvIsExactAndDefused() {
        assertThat(CsvForm.of(DOCUMENT)).isEqualTo("""
            Positions,1040
            Mean span,6.2216

            Departments
            Department,Share
            '=cmd|x,0.25
            "Sales, ""North""\",
            """);
    }

    @Test
    void csvOfOneTableIsThatTableAlone() {
        Document document = Document.builder()
                .title("Nordwind")
                .table("Layers", List.of(Column.text("Layer")), List.of(List.of(Cell.of("L1"))))
                .build();

        assertThat(CsvForm.of(document)).isEqualTo("Layer\nL1\n");
    }
}
