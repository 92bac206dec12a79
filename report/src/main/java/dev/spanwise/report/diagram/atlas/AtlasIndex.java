package dev.spanwise.report.diagram.atlas;

import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.sheet.Heading;
import dev.spanwise.report.diagram.sheet.Sheet;
import dev.spanwise.report.diagram.text.SafeText;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everybody in an atlas in the order of the alphabet, with the page to look at. */
final class AtlasIndex {
    private static final int ROWS = 70;
    private static final int COLUMNS = 4;
    private static final double WIDTH = 260;
    private static final double HEIGHT = 11;

    /** A name with its title and its page. */
    private record Entry(String name, String title, int page) {}

    private final Atlas atlas;
    private final Texts texts;
    private final List<Entry> entries;

    AtlasIndex(Atlas atlas, Texts texts) {
        this.atlas = atlas;
        this.texts = texts;
        int[] pageOf = atlas.pageOf();
        Collator alphabet = Collator.getInstance(texts.language());
        this.entries = atlas.chart()
                .positions()
                .filter(position -> pageOf[position.index()] >= 0)
                .map(position -> entry(position, pageOf[position.index()]))
                .sorted(Comparator.comparing(Entry::name, alphabet).thenComparingInt(Entry::page))
                .toList();
    }

    private static Entry entry(Position position, int page) {
        String title = position.title();
        return new Entry(SafeText.clean(position.label()), title == null ? "" : SafeText.clean(title), page);
    }

    private String link(Entry entry) {
        return atlas.pages().get(entry.page()).link();
    }

    /** One page of HTML with a link for everybody. */
    String html() {
        String title = SafeText.forXml(atlas.title());
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + texts.language().getLanguage()
                        + "\"><head><meta charset=\"utf-8\"><title>" + title + "</title><style>"
                        + "body{font-family:Arial,Helvetica,sans-serif;margin:2em}li{margin:.15em 0}"
                        + "ul{columns:20em;list-style:none;padding:0}span{color:#555}</style></head><body><h1>" + title
                        + "</h1><ul>\n");
        for (Entry entry : entries) {
            page.append("<li><a href=\"").append(link(entry)).append("\">");
            page.append(SafeText.forXml(entry.name())).append("</a> <span>");
            page.append(SafeText.forXml(entry.title())).append("</span></li>\n");
        }
        return page.append("</ul></body></html>\n").toString();
    }

    /** The same as pages to print. */
    List<Diagram> sheets() {
        List<Diagram> sheets = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += ROWS * COLUMNS) {
            List<Entry> part = entries.subList(from, Math.min(entries.size(), from + ROWS * COLUMNS));
            Heading heading = new Heading(texts.get("atlas.index"), List.of());
            Drawing sheet = Sheet.of(list(part), heading, List.of());
            sheets.add(new Diagram(LayoutName.ATLAS.id(), sheet, heading.title(), ""));
        }
        return sheets;
    }

    private Drawing list(List<Entry> part) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Entry entry = part.get(i);
            TextLine line = TextLine.of(
                    TextRun.plain(String.valueOf(entry.page() + 1), 8),
                    TextRun.bold(entry.name(), 8),
                    TextRun.grey(entry.title(), 8));
            int column = i / ROWS;
            boxes.add(Box.of("i" + i, WIDTH, HEIGHT, BoxStyle.BARE, List.of(line.fitted(WIDTH - 12)))
                    .at(column * WIDTH, (i % ROWS) * HEIGHT)
                    .linked(link(entry)));
        }
        int columns = (part.size() + ROWS - 1) / ROWS;
        return new Drawing(columns * WIDTH, Math.min(ROWS, part.size()) * HEIGHT, boxes, List.of());
    }
}
