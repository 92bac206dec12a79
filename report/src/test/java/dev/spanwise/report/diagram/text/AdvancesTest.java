package dev.spanwise.report.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvancesTest {
    @ParameterizedTest
    @EnumSource
    void everyCharacterIsAsWideAsALibraryForFontsSays(LiberationSans face) throws IOException {
        Advances advances = new Advances(face.bytes());
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                int glyph = glyphs.getGlyphId(character);
                float width = glyph == 0 ? -1 : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                if (advances.of(character) != width) {
                    assertThat(advances.of(character)).as("U+%04X", character).isEqualTo(width);
                }
            }
        }
    }

    @Test
    void aCharacterIsAsWideTheSecondTime() {
        // 1139 and 1366 of 2048 units, as Helvetica's 556 and 667 of 1000
        Advances advances = new Advances(LiberationSans.REGULAR.bytes());
        assertThat(IntStream.of('0', 'A', '0', 'A').mapToDouble(advances::of))
                .containsExactly(1139 / 2048.0, 1366 / 2048.0, 1139 / 2048.0, 1366 / 2048.0);
        assertThat(advances.of('一')).isEqualTo(-1);
    }

    @Test
    void aFileThatIsNoFontSaysWhatItLacks() {
        assertThatThrownBy(() -> new Advances(new byte[64])).hasMessage("the font has no table hmtx");
    }
}
