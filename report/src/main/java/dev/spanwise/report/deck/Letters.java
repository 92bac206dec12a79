package dev.spanwise.report.deck;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.jspecify.annotations.Nullable;

/** How much wider than ours, by which texts are measured, the letters of a file may be. */
record Letters(XSLFSheet sheet) {
    private static final double USUAL = 1.05;
    /** Titles may have a font of their own, and break at worse places. */
    private static final double USUAL_TITLE = 1.08;

    private static final double WIDE = 1.27;

    /** Of fonts whose letters are all as wide as an m, the narrow ones take half as much again. */
    private static final double EQUALLY_WIDE = 1.45;

    private static final Pattern EQUAL =
            Pattern.compile("\\bmono|courier|consol|\\bcode\\b|typewriter|menlo|monaco|fixed");

    private static final Set<String> WIDE_FONTS = Set.of(
            "verdana",
            "dejavu sans",
            "century gothic",
            "montserrat",
            "poppins",
            "lucida sans",
            "lucida sans unicode",
            "bookman old style",
            "ms reference sans serif");

    double ofText() {
        return of(sheet.getTheme().getMinorFont(), USUAL);
    }

    double ofTitle() {
        return of(sheet.getTheme().getMajorFont(), USUAL_TITLE);
    }

    private static double of(@Nullable String font, double usual) {
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        return EQUAL.matcher(name).find() ? EQUALLY_WIDE : WIDE_FONTS.contains(name) ? WIDE : usual;
    }
}
