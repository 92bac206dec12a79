package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsInTextsTest {
    private static final Pseudonyms KEY = Pseudonyms.under("a key that nobody knows".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kx-9041   | Deputy of kx-9041      | Deputy of P-?
            kx-9041   | KX-9041's team         | P-?'s team
            kx-9041   | Backup-kx-9041 (kx-9041) | Backup-P-? (P-?)
            kx-9041   | kx-90411 and akx-9041  | kx-90411 and akx-9041
            E101      | Cover for E101         | Cover for P-?
            DE.07/4711 | Team DE.07/4711       | Team P-?
            10482     | Deputy of 10482        | Deputy of P-?
            10482     | Deputy of 104821       | Deputy of 104821
            2024      | Plan 2024              | Plan 2024
            G8        | Grade G8               | Grade G8
            sales     | Head of sales          | Head of sales
            """)
    void areReplacedWhereTheyAreNoOtherWords(String id, String title, String expected) {
        OrgChart chart = replaced("id,name,title,manager\n" + id + ",Ann Ash,Chief,\n99,Bob Birch," + title + "," + id);
        assertThat(String.valueOf(chart.position(1).title())
                        .replace(chart.position(0).id(), "P-?"))
                .isEqualTo(expected);
    }

    @Test
    void textsOfEveryKindAreLookedThrough() {
        OrgChart chart = replaced("""
            id,name,department,status,employment type,manager
            kx-1,Ann Ash,Board,Active,Employee,
            kx-2,Bob Birch,Office kx-1,On leave - covered by Ash,Contractor via Ash Ltd,kx-1
            """);
        String ann = String.valueOf(chart.position(0).name());
        assertThat(chart.position(1).text(Field.DEPARTMENT))
                .isEqualTo("Office " + chart.position(0).id());
        assertThat(chart.position(1).text(Field.STATUS)).isEqualTo("On leave - covered by " + ann);
        assertThat(chart.position(1).text(Field.EMPLOYMENT_TYPE)).isEqualTo("Contractor via " + ann + " Ltd");
    }

    private static OrgChart replaced(String csv) {
        return KEY.replace(ChartReader.read(
                        List.of(Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8))),
                        ReadOptions.in(Locale.ENGLISH)))
                .chart();
    }
}
