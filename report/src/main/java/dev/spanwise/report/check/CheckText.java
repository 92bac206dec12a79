package dev.spanwise.report.check;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Tone;
import java.util.Locale;

/** What {@code check} shows: what was read, and every problem with it. */
public final class CheckText {
    private CheckText() {}

    public static Document of(ReadResult source, Locale language) {
        Texts texts = Texts.in(CheckText.class, language);
        ProblemsText problems = new ProblemsText(source, language);
        Document.Builder document = Document.builder();
        new SourceText(source, language).addTo(document);
        if (source.problems().isEmpty()) {
            return document.paragraph(texts.get("problems.none"), Tone.GOOD).build();
        }
        return document.add(problems.table()).paragraph(problems.total()).build();
    }
}
