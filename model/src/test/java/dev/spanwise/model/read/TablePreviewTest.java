package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** People see the columns and first rows of a table before anybody understands it. */
class TablePreviewTest {
    @Test
    void aTableShowsItsColumnsAndFirstRows() {
        TablePreview preview = preview("Nr;Chef;\n1;;x\n2;1;y\n3;1;z\n");
        assertThat(preview.source().delimiter()).isEqualTo(';');
        assertThat(preview.columns()).containsExactly("Nr", "Chef", "#3");
        assertThat(preview.rows()).containsExactly(List.of("1", "", "x"), List.of("2", "1", "y"));
        assertThat(preview.sheets()).isEmpty();
    }

    @Test
    void aTableWithoutAnyReferenceIsShownAllTheSame() {
        assertThat(preview("Name;Colour\nAnn;red\nBob;blue\n").columns()).containsExactly("Name", "Colour");
    }

    private static TablePreview preview(String csv) {
        Input input = Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8));
        return ChartReader.preview(List.of(input), ReadOptions.in(Locale.ENGLISH), 2)
                .get(0);
    }
}
