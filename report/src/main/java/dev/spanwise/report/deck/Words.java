package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** Text of slides: written in a colour of the file, and measured, so that nothing runs over its edge. */
final class Words {
    /** Height of a line in units of its letters. */
    static final double LEADING = 1.22;

    private Words() {}

    static XSLFTextRun write(XSLFTextParagraph paragraph, String text, double size, Shade shade) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(clean(text));
        run.setFontSize(size);
        var look = run.getRPr(true);
        if (look.isSetSolidFill()) {
            look.unsetSolidFill();
        }
        shade.fill(look.addNewSolidFill());
        return run;
    }

    /** Of sentences of ours nothing is cut; what a file says in them is made harmless all the same. */
    static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isWhitespace(c)
                                || Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.UNASSIGNED
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** How many lines a text takes, broken between words, or within one that is wider than the room. */
    static int lines(String text, double size, boolean bold, double room) {
        int lines = 1;
        double used = 0;
        double space = TextWidth.of(" ", size, bold);
        for (String word : text.split(" ", -1)) {
            double width = TextWidth.of(word, size, bold);
            if (used > 0 && used + space + width > room) {
                lines++;
                used = 0;
            }
            lines += (int) (width / Math.max(size, room));
            used += (used > 0 ? space : 0) + width % Math.max(size, room);
        }
        return lines;
    }
}
