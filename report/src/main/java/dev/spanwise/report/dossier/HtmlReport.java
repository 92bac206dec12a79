package dev.spanwise.report.dossier;

import com.google.common.io.Resources;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the dossier: a single HTML file with its style and its charts inside, without a script and without a request to
 * anywhere. Equal analyses give equal files.
 */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "dev.spanwise.report.dossier.templates");

    private HtmlReport() {}

    /**
     * The file's text.
     *
     * @param scenarios carried out on the same chart, shown before and after; may be none
     * @param title what stands above it all, for example the name of the file that was read
     */
    public static String of(Analysis analysis, List<ToldScenario> scenarios, String title, Locale language) {
        Texts texts = Texts.in(HtmlReport.class, language);
        StringOutput page = new StringOutput();
        TEMPLATES.render(
                "dossier.jte",
                Map.of(
                        "dossier",
                        DossierMaker.make(analysis, scenarios, title, texts),
                        "texts",
                        texts,
                        "style",
                        style()),
                new HarmlessOutput(page));
        return page.toString().strip() + "\n";
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(HtmlReport.class, "dossier.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
