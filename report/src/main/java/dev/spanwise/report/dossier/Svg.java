package dev.spanwise.report.dossier;

import com.google.common.html.HtmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Puts together a small SVG picture; whatever is text is escaped. Colours come from the page's style, by class. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    /** A picture with a title and a description for those who cannot see it. */
    Svg(int width, int height, String title, String description) {
        text.append("<svg class=\"chart\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escape(title + ". " + description))
                .append("\">");
    }

    Svg bar(double x, double y, double width, double height, String style, String tip) {
        text.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        text.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        text.append("\" rx=\"2\" class=\"").append(style).append("\"><title>");
        text.append(escape(tip)).append("</title></rect>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        text.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        text.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        text.append("\" class=\"").append(style).append("\"/>");
        return this;
    }

    /** A word, beginning, in the middle or ending at x: {@code start}, {@code middle}, {@code end}. */
    Svg word(double x, double y, String anchor, String style, String word) {
        text.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        text.append("\" text-anchor=\"")
                .append(anchor)
                .append("\" class=\"")
                .append(style)
                .append("\">");
        text.append(escape(word)).append("</text>");
        return this;
    }

    String finish() {
        return text + "</svg>";
    }

    private static String escape(String word) {
        return HtmlEscapers.htmlEscaper().escape(word);
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
