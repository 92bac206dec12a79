package dev.spanwise.web.visit;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.dossier.HarmlessOutput;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** The compiled templates. They escape every value for the place it lands in. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "dev.spanwise.web.templates");

    public Templates() {
        engine.setBinaryStaticContent(false);
    }

    /**
     * Answers with a page.
     *
     * @param template its file below {@code src/main/jte}, without ending
     * @param view what it shows, as its parameter {@code view}
     */
    public void show(Frame frame, String template, Object view) {
        byte[] page = render(frame, template, view);
        boolean done = frame.visit().http().statusCode() < HttpStatus.BAD_REQUEST.getCode();
        List<String> ignored = done ? frame.visit().ignored() : List.of();
        if (!ignored.isEmpty()) {
            page = render(frame.telling(ignored), template, view); // what a page asks for is known once it is made
        }
        frame.visit().http().contentType("text/html; charset=utf-8").result(page);
    }

    private byte[] render(Frame frame, String template, Object view) {
        return render(template, Map.of("frame", frame, "view", view));
    }

    /** A page for somebody of whom nothing is known, with a sentence in every language. */
    byte[] unread(List<Texts> languages, String sentence) {
        return render("unread", Map.of("languages", languages, "sentence", sentence));
    }

    private byte[] render(String template, Map<String, Object> shown) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template + ".jte", shown, new HarmlessOutput(page));
        return page.toByteArray();
    }
}
