package dev.spanwise.report.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of every picture, which comes with Spanwise. Its letters are as wide as Helvetica's and Arial's, so that
 * text measured with it also fits where a viewer uses one of those.
 */
public enum LiberationSans {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf");

    /** Its name in SVG and PDF. */
    public static final String FAMILY = "Liberation Sans";

    private static final int NO_GLYPH = -1;

    private final String file;

    LiberationSans(String file) {
        this.file = file;
    }

    /** The TrueType file. */
    public byte[] bytes() {
        try (InputStream in = location().toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the TrueType file is; inside a jar, or in a folder. */
    public URI location() {
        URL url = LiberationSans.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("the font " + file + " is missing: build the report module again");
        }
        return URI.create(url.toString());
    }

    /** Whether the font has this character. */
    public boolean has(int codePoint) {
        return advance(codePoint) != NO_GLYPH;
    }

    /** Width of a character in units of the font size, or -1 where the font has none. */
    double advance(int codePoint) {
        return (this == BOLD ? Metrics.BOLD_METRICS : Metrics.REGULAR_METRICS).advance(codePoint);
    }

    /** The tables of one face; read once, and only when text is measured. */
    private static final class Metrics {
        /** Latin, Greek, Cyrillic, Hebrew, Arabic and everything else below here is measured once. */
        static final int ALPHABETS = 0x2100;

        static final Metrics REGULAR_METRICS = new Metrics(REGULAR);
        static final Metrics BOLD_METRICS = new Metrics(BOLD);

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        /** By code point; threads that measure the same letter at the same time write the same number. */
        private final float[] advances = new float[ALPHABETS];

        private Metrics(LiberationSans face) {
            try {
                font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
                glyphs = font.getUnicodeCmapLookup();
                Arrays.fill(advances, Float.NaN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double advance(int codePoint) {
            if (codePoint >= ALPHABETS) {
                return measure(codePoint);
            }
            if (Float.isNaN(advances[codePoint])) {
                advances[codePoint] = measure(codePoint);
            }
            return advances[codePoint];
        }

        private float measure(int codePoint) {
            try {
                int glyph = glyphs.getGlyphId(codePoint);
                return glyph == 0 ? NO_GLYPH : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
