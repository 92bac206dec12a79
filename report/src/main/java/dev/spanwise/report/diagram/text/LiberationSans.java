package dev.spanwise.report.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;

/**
 * The font of every picture, which comes with Spanwise. Its letters are as wide as Helvetica's and Arial's, so that
 * text measured with it also fits where a viewer uses one of those.
 */
public enum LiberationSans {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf");

    /** Its name in SVG and PDF. */
    public static final String FAMILY = "Liberation Sans";

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
        return advance(codePoint) != Advances.NO_GLYPH;
    }

    /** Width of a character in units of the font size, or -1 where the font has none. */
    double advance(int codePoint) {
        return (this == BOLD ? Bold.ADVANCES : Regular.ADVANCES).of(codePoint);
    }

    /** The widths of both faces; read once, and each only when text is measured. */
    private static final class Regular {
        static final Advances ADVANCES = new Advances(REGULAR.bytes());
    }

    private static final class Bold {
        static final Advances ADVANCES = new Advances(BOLD.bytes());
    }
}
