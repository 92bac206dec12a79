package dev.spanwise.report.diagram.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Finds the characters no font of this computer has, so that a picture does not leave them out in silence. */
public final class MissingGlyphs {
    private MissingGlyphs() {}

    /** The characters of these texts that neither our font nor an installed one can show, each once. */
    public static List<String> list(Stream<String> texts) {
        BitSet foreign = new BitSet();
        texts.flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c) && !LiberationSans.REGULAR.has(c))
                .forEach(foreign::set);
        if (foreign.isEmpty()) {
            return List.of();
        }
        Font[] fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        return foreign.stream()
                .filter(c -> Arrays.stream(fonts).noneMatch(font -> font.canDisplay(c)))
                .mapToObj(Character::toString)
                .toList();
    }
}
