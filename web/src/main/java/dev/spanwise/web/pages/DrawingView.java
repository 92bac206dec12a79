package dev.spanwise.web.pages;

import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.visit.Visit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing, or why there is none.
 *
 * @param svg empty where there is none
 * @param problem empty where there is one
 */
public record DrawingView(String svg, String problem) {
    private static final Pattern RECORD = Pattern.compile("(href=\"\\?record(?:=|&#61;)\\d+)\"");

    /** The same with boxes whose links go on with these parameters, each with {@code &} before it. */
    public DrawingView linkedWith(String parameters) {
        String escaped = Matcher.quoteReplacement(parameters.replace("&", "&amp;"));
        return new DrawingView(RECORD.matcher(svg).replaceAll("$1" + escaped + "\""), problem);
    }

    public static DrawingView of(Visit visit, Supplier<String> drawing) {
        try {
            return new DrawingView(drawing.get(), "");
        } catch (RefusedException impossible) {
            return new DrawingView("", impossible.sentence(visit.face()));
        }
    }
}
