package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.column.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of relations are known by their codes, whatever their headers; the relation that reports is a chart. */
class RelationTablesTest {
    @ParameterizedTest
    @CsvSource({
        "Source ID,Relationship Code,Target ID",
        "From Object,Subty,To Object",
        "ObjId,Relation Type,Sobid",
        "Position,Relationship,Reports To",
        "Child,Type,Parent",
        "Objekt,Verknüpfung,Vorgesetzter"
    })
    void whateverTheHeadersNothingIsGuessed(String object, String relation, String related) {
        String csv = String.join(",", object, relation, related) + """

                5002,A002,5001
                5001,B002,5002
                5003,A002,5001
                5001,B002,5003
                5004,A002,5002
                5002,B002,5004
                5002,A008,7001
                5003,A008,7002
                """;
        assertThatThrownBy(() -> Reading.of(csv))
                .hasMessageContaining("is a table of relations: \"" + relation + '"')
                .hasMessageContaining('"' + object + "\" is the id and \"" + related + "\" the manager");
    }

    /** The one at the top has no row of its own. */
    @Test
    void whatTheRefusalAdvisesMakesAChart() {
        ReadOptions said = Reading.OPTIONS.map(ColumnRole.ID, "OBJID").map(ColumnRole.MANAGER, "SOBID");
        ReadResult result = Reading.of("""
                OBJID,RELAT,SOBID
                5002,A002,5001
                5003,A002,5001
                5004,A002,5002
                """, said);
        assertThat(Reading.drawing(result)).isEqualTo("""
                5001
                  5002
                    5004
                  5003
                """);
    }
}
