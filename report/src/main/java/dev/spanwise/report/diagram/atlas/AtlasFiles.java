package dev.spanwise.report.diagram.atlas;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramFiles;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.report.diagram.format.PdfDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Writes an atlas: a folder of linked SVG files with an index, or one PDF file. */
public final class AtlasFiles {
    private final PictureWriter writer;
    private final Texts texts;

    public AtlasFiles(Graphviz graphviz, Locale language) {
        this.writer = new PictureWriter(graphviz);
        this.texts = Texts.in(Diagrams.class, language);
    }

    /**
     * Writes a file for each page and {@code index.html} into a folder, which is made where it is missing.
     *
     * @param progress told the number of files written so far
     */
    public void writeFolder(Atlas atlas, Path folder, IntConsumer progress) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (AtlasPage page : atlas.pages()) {
            Files.writeString(folder.resolve(page.link()), writer.svg(page.diagram()));
            progress.accept(++written);
        }
        Files.writeString(folder.resolve("index.html"), new AtlasIndex(atlas, texts).html());
    }

    /**
     * The atlas as slides, a page each, then the index; boxes lead to their slides.
     *
     * @throws dev.spanwise.report.diagram.DiagramException when a page is too large for a slide
     */
    public byte[] slides(Atlas atlas) throws IOException {
        List<String> names = atlas.pages().stream().map(AtlasPage::link).toList();
        return DiagramFiles.slides(atlas.title(), sheets(atlas), names);
    }

    /** All its pages, then the index. */
    private List<Diagram> sheets(Atlas atlas) {
        List<Diagram> sheets = new ArrayList<>();
        atlas.pages().forEach(page -> sheets.add(page.diagram()));
        sheets.addAll(new AtlasIndex(atlas, texts).sheets());
        return sheets;
    }

    /**
     * The atlas as one PDF file, its pages first, then the index; boxes lead to their pages.
     *
     * @param progress told the number of pages made so far
     */
    public byte[] pdf(Atlas atlas, Paper paper, IntConsumer progress) throws IOException {
        List<String> names = atlas.pages().stream().map(AtlasPage::link).toList();
        try (PdfDocument pdf = new PdfDocument(atlas.title())) {
            for (Diagram sheet : sheets(atlas)) {
                List<Box> linked = sheet.drawing().boxes().stream()
                        .filter(box -> !box.link().isEmpty())
                        .toList();
                pdf.addPage(writer.svg(sheet), paper, linked);
                progress.accept(pdf.pages());
            }
            return pdf.bytes(names);
        }
    }
}
