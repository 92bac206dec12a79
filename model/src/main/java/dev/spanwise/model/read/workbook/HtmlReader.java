package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the tables of a web page, which many systems write and call .xls. */
final class HtmlReader {
    /** A page is held in memory as a whole: so much of it, and no more. */
    private static final long MOST_BYTES = 200L << 20;

    private static final int LONGEST_NAME = 60;

    private final Content content;

    private HtmlReader(Content content) {
        this.content = content;
    }

    static List<RawTable> read(Content content, String page, TableOptions options) {
        if (page.length() > MOST_BYTES) {
            throw new UnreadableInputException("too-large", content.name(), MOST_BYTES >> 20);
        }
        return new HtmlReader(content).tables(Jsoup.parse(page, "", Parser.htmlParser()), options);
    }

    private List<RawTable> tables(Document page, TableOptions options) {
        List<SheetName> names = new ArrayList<>();
        List<RawTable> tables = new ArrayList<>();
        for (Element table : page.select("table")) {
            // a table that holds others only arranges them
            if (table.selectFirst("table table") == null
                    && table.select("table").size() == 1) {
                String name = name(table, names.size() + 1);
                SheetBuilder sheet = new SheetBuilder(content, "HTML", name);
                addRows(table, sheet);
                if (!sheet.isEmpty()) {
                    names.add(new SheetName(name, "", true));
                    tables.add(sheet.table());
                }
            }
        }
        if (tables.isEmpty()) {
            throw new UnreadableInputException("html-without-table", content.name());
        }
        List<SheetName> wanted = SheetName.wanted(names, options.sheet(), content.name());
        return tables.stream()
                .filter(table -> wanted.stream().anyMatch(sheet -> sheet.name().equals(table.sheet())))
                .toList();
    }

    private static String name(Element table, int number) {
        Element caption = table.selectFirst("caption");
        String name = caption != null ? caption.text() : table.id();
        return name.isBlank() || name.length() > LONGEST_NAME ? "Table " + number : name;
    }

    private void addRows(Element table, SheetBuilder sheet) {
        int line = 0;
        int[] coveredUntil = new int[content.limits().columns() + 1];
        for (Element row : table.select("tr")) {
            line++;
            sheet.startRow(line, row.attr("style").replace(" ", "").contains("display:none"));
            int column = 0;
            for (Element cell : row.select("> td, > th")) {
                while (column < coveredUntil.length && coveredUntil[column] >= line) {
                    column++;
                }
                int down = Math.max(1, Xml.number(cell.attr("rowspan").strip(), 1));
                int across = Math.max(1, Xml.number(cell.attr("colspan").strip(), 1));
                sheet.cell(column, text(cell));
                sheet.merge(column, line, line + down - 1);
                for (int i = column; i < Math.min((long) column + across, coveredUntil.length) && down > 1; i++) {
                    coveredUntil[i] = line + down - 1;
                }
                column = (int) Math.min((long) column + across, coveredUntil.length);
            }
        }
    }

    /** What the cell shows; a number that Office notes beside it is the exact one. */
    private static String text(Element cell) {
        String exact = cell.attr("x:num");
        return exact.isBlank() ? cell.text().replace('\u00a0', ' ').strip() : exact;
    }
}
