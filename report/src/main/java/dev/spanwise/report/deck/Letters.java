package dev.spanwise.report.deck;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XSLFSheet;

/** How much wider than ours, by which texts are measured, the letters of a file may be. */
record Letters(XSLFSheet sheet) {
    private static final double USUAL = 1.05;
    /** Titles may have a font of their own, and break at worse places. */
    private static final double USUAL_TITLE = 1.08;

    private static final double WIDE = 1.27;

    private static final Set<String> WIDE_FONTS = Set.of(
            "verdana",
            "dejavu sans",
            "century gothic",
            "montserrat",
            "poppins",
            "lucida sans",
            "lucida sans unicode",
            "bookman old style",
            "courier new",
            "ms reference sans serif");

    double ofText() {
        return isWide(sheet.getTheme().getMinorFont()) ? WIDE : USUAL;
    }

    double ofTitle() {
        return isWide(sheet.getTheme().getMajorFont()) ? WIDE : USUAL_TITLE;
    }

    private static boolean isWide(String font) {
        return font != null && WIDE_FONTS.contains(font.toLowerCase(Locale.ROOT));
    }
}
