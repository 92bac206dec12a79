package dev.spanwise.report.paper;

import com.google.common.io.Resources;
import dev.spanwise.model.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A page of HTML made ready for paper: another style, the colours of its charts inside them, running heads, and a bookmark
 * for each heading.
 */
record PagedDocument(Document document, List<String> missingCharacters) {
    private static final int MOST_TOGETHER = 12;

    static PagedDocument of(String html, Texts texts) {
        Document page = Jsoup.parse(html);
        PaperText text = new PaperText();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        words.text(text.of(words.getWholeText()));
                    }
                },
                page.body());
        page.head().select("style, meta[http-equiv]").remove();
        style(page.head(), resource("paper.css"));
        page.select("svg").forEach(PagedDocument::colour);
        page.select("h3 + table, h3 + div:has(> table:only-child)").forEach(PagedDocument::keepTogether);
        bookmark(page);
        head(page, text.of(page.title()));
        if (!text.missing().isEmpty()) {
            page.body()
                    .appendElement("p")
                    .addClass("lead")
                    .text(texts.get("missing", text.missing().size()));
        }
        return new PagedDocument(page, text.missing());
    }

    private static void style(Element parent, String css) {
        parent.prependElement("style").appendChild(new DataNode(css));
    }

    /** A chart is drawn apart from the page, which its style does not reach; what it shows is told to those who listen. */
    private static void colour(Element chart) {
        style(chart, resource("chart.css"));
        chart.attr("alt", chart.attr("aria-label"));
    }

    /** A small table stands on one page with its heading: else its first row may be cut off from both. */
    private static void keepTogether(Element table) {
        Element heading = table.previousElementSibling();
        if (heading != null && table.select("tr").size() <= MOST_TOGETHER) {
            Element block = new Element("div").addClass("together");
            heading.before(block);
            block.appendChild(heading).appendChild(table);
        }
    }

    private static void head(Document page, String title) {
        page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
        page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        page.body().prependElement("div").addClass("running-title").text(title);
        page.select("h2")
                .forEach(heading -> heading.prependElement("div")
                        .addClass("running-section")
                        .text(heading.ownText()));
    }

    private static void bookmark(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        int number = 0;
        Element section = bookmarks;
        for (Element heading : page.select("h2, h3")) {
            number++;
            heading.attr("id", "heading-" + number);
            boolean isSection = heading.normalName().equals("h2");
            Element bookmark = (isSection ? bookmarks : section).appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#heading-" + number);
            section = isSection ? bookmark : section;
        }
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(PagedDocument.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
