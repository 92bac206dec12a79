package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What random damage once lost or stumbled over. */
class MadeUpIdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,manager\n1,Ann,\n2,Bob,Ann\n,1,Ann\n3,Cyd,1\n",
                "Nr;Name;Chef\n7;Ann;\n8;Bob;Ann\n;7;Bob\n9;Cyd;Ann\n",
                "Matricule,Nom complet,Responsable\nA,Ann,\nB,Bob,Ann\n,B,Ann\nC,Cyd,Ann\n"
            })
    void aRowWithoutAnIdWhoseNameIsAnothersIdIsKept(String csv) {
        ReadResult result = Reading.of(csv);
        int out = result.counts().leftOut().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.counts().rows() + result.counts().namedOnly()).isEqualTo(4 + out);
    }

    @Test
    void aMarkOfACharsetThatNobodyHasIsNoMark() {
        byte[] csv = "xxxxid,name,manager\n1,Ann,\n2,Bob,1\n3,Cyd,1\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mark = {(byte) 0xFE, (byte) 0xFF, 0, 0};
        System.arraycopy(mark, 0, csv, 0, mark.length);
        assertThat(ChartReader.preview(List.of(Input.bytes("people.csv", csv)), Reading.OPTIONS, 1))
                .hasSize(1);
    }
}
