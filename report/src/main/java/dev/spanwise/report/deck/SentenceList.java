package dev.spanwise.report.deck;

import dev.spanwise.model.text.Texts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** Sentences with dots before them, in the largest letters that fit. */
record SentenceList(XSLFSlide slide, Rectangle2D room, Texts texts) {
    private static final double LARGEST = 18;
    private static final double SMALLEST = 11;
    /** Between two sentences, in units of the letters. */
    private static final double GAP = 0.5;

    void draw(List<String> sentences) {
        List<String> shown =
                new ArrayList<>(sentences.stream().map(Words::clean).toList());
        double size = LARGEST;
        while (size > SMALLEST && height(shown, size) > room.getHeight()) {
            size--;
        }
        while (shown.size() > 1 && height(shown, size) > room.getHeight()) {
            shown.remove(shown.size() - 1);
            int left = sentences.size() - shown.size() + 1;
            shown.set(shown.size() - 1, texts.get("more.sentences", left));
        }
        write(shown, size);
    }

    private double height(List<String> sentences, double size) {
        return sentences.stream()
                .mapToDouble(text -> size
                        * (Words.lines(text, size * new Letters(slide).ofText(), false, room.getWidth() - 1.2 * size)
                                        * Words.LEADING
                                + GAP))
                .sum();
    }

    private void write(List<String> sentences, double size) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(room);
        box.clearText();
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        for (String sentence : sentences) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("•");
            paragraph.setLeftMargin(size);
            paragraph.setIndent(-size);
            paragraph.setSpaceAfter(-size * GAP);
            Words.write(paragraph, sentence, size, Shade.INK);
        }
    }
}
