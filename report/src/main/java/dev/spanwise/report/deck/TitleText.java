package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** A title in the letters of the template; smaller ones where it would not fit its place. */
record TitleText(XSLFTextShape head) {
    private static final double LEAST = 14;
    private static final double USUAL = 24;

    void write(String title) {
        head.setText(title);
        XSLFTextRun run = runs().get(0);
        double wanted = run.getFontSize() == null ? USUAL : run.getFontSize();
        double size = wanted;
        while (size > LEAST && height(title, size) > room().getHeight()) {
            size--;
        }
        if (size < wanted) {
            run.setFontSize(size);
        }
        if (height(title, size) > room().getHeight()) {
            run.setText(TextWidth.fit(title, size, true, lines(size) * room().getWidth() / spare()));
        }
    }

    private List<XSLFTextRun> runs() {
        XSLFTextParagraph paragraph = head.getTextParagraphs().get(0);
        return paragraph.getTextRuns();
    }

    private int lines(double size) {
        return Math.max(1, (int) (room().getHeight() / (size * Words.LEADING)));
    }

    private double height(String title, double size) {
        return size * Words.LEADING * Words.lines(title, size * spare(), true, room().getWidth());
    }

    private double spare() {
        return new Letters(head.getSheet()).ofTitle();
    }

    private Rectangle2D room() {
        Rectangle2D place = head.getAnchor();
        return new Rectangle2D.Double(
                0,
                0,
                place.getWidth() - head.getLeftInset() - head.getRightInset(),
                place.getHeight() - head.getTopInset() - head.getBottomInset());
    }
}
