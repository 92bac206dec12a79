package dev.spanwise.model.read.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What an answer says of itself: that more pages follow, and how many records there are in all.
 *
 * @param more whether a further page is named
 * @param totals numbers of records in all
 */
record PageMarks(boolean more, List<Long> totals) {
    private static final Set<String> NEXT = Set.of(
            "next",
            "nextlink",
            "odatanextlink",
            "nextpage",
            "nextpagetoken",
            "nextpageurl",
            "nextpagelink",
            "nexttoken",
            "nextcursor",
            "nextrecordsurl",
            "nexturl",
            "nexthref",
            "nextoffset",
            "skiptoken",
            "continuationtoken",
            "scrollid",
            "hasmore",
            "hasnext",
            "hasnextpage",
            "more",
            "moreavailable",
            "moreresults");
    /** False where more follows. */
    private static final Set<String> LAST = Set.of("islast", "last", "lastpage", "islastpage", "done");

    private static final Set<String> TOTAL = Set.of(
            "totalresults",
            "total",
            "totalcount",
            "totalelements",
            "totalrecords",
            "totalsize",
            "totalitems",
            "totalrows",
            "totalhits",
            "recordstotal",
            "recordcount",
            "odatacount",
            "count",
            "resultcount",
            "numfound",
            "gesamt",
            "anzahl");

    /** The number of this page, and that of all or of the last one. */
    private static final Set<String> PAGE =
            Set.of("page", "currentpage", "pagenumber", "pageno", "pagenum", "pageindex", "seite", "pagina");

    private static final Set<String> PAGES =
            Set.of("pages", "totalpages", "pagecount", "lastpage", "pagetotal", "numpages", "numberofpages", "seiten");

    PageMarks {
        totals = List.copyOf(totals);
    }

    /** What stands around the lists that are tables. */
    static PageMarks of(Shape roots, List<Part> parts) {
        Search search = new Search(parts);
        if (roots.element() != null) {
            search.visit(roots.element(), 0);
        }
        return new PageMarks(search.more || search.pages > Math.max(1, search.page), search.totals);
    }

    /** The greatest total above the rows that were read, 0 where there is none. */
    long total(long rows) {
        return totals.stream()
                .mapToLong(Long::longValue)
                .filter(total -> total > rows)
                .max()
                .orElse(0);
    }

    private static String squeeze(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Walks the objects around the lists. */
    private static final class Search {
        private static final int DEEPEST = 6;

        private final Set<Shape> tables = new HashSet<>();
        private final List<Long> totals = new java.util.ArrayList<>();
        private boolean more;
        private long page;
        private long pages;

        Search(List<Part> parts) {
            parts.forEach(part -> tables.add(part.place()));
        }

        private void visit(Shape shape, int depth) {
            more |= isLinkToNext(single(shape));
            if (tables.contains(shape) || depth > DEEPEST) {
                return;
            }
            shape.members().forEach((name, either) -> {
                Shape member = single(either);
                if (member.isText() && member.values() >= shape.objects()) {
                    look(squeeze(name), member);
                } else if (NEXT.contains(squeeze(name))
                        && member.objects() >= shape.objects()
                        && member.objects() > 0) {
                    // { "next": { "href": ... } }
                    more |= member.parts().stream().anyMatch(Shape::isText);
                } else {
                    visit(member, depth + 1);
                }
            });
            if (shape.element() != null && shape.arrays() > 0) {
                visit(shape.element(), depth + 1);
            }
        }

        /** {@code <link rel="next" href="...">} of feeds, {@code {"rel": "next", "href": ...}} among links. */
        private static boolean isLinkToNext(Shape shape) {
            Shape link = shape.element() != null && shape.arrays() > 0 ? shape.element() : shape;
            Shape rel = link.findMember("rel");
            boolean next = rel != null && rel.words().stream().anyMatch("next"::equalsIgnoreCase);
            return next && (link.members().containsKey("href") || link.members().containsKey("url"));
        }

        /** What stands in a list of one, as every element of XML does. */
        private static Shape single(Shape shape) {
            Shape element = shape.element();
            boolean one = shape.objects() == 0 && shape.arrays() == shape.elements();
            Shape only = one && element != null ? element : shape;
            Shape text = only.members().size() == 1 ? only.findMember("") : null;
            return text == null ? only : text;
        }

        private void look(String name, Shape member) {
            boolean some = member.words().isEmpty()
                    || member.words().stream().allMatch(text -> !text.isBlank() && !text.matches("(?i)false|0|null"));
            if (NEXT.contains(name)) {
                more |= some;
            } else if (LAST.contains(name)) {
                more |= member.words().size() == 1 && member.words().contains("false");
            } else if (TOTAL.contains(name)) {
                numbers(member).forEach(totals::add);
            }
            if (PAGES.contains(name)) {
                pages = numbers(member).max().orElse(pages);
            } else if (PAGE.contains(name)) {
                page = numbers(member).max().orElse(page);
            }
        }

        private static LongStream numbers(Shape member) {
            return member.words().stream()
                    .filter(text -> text.matches("[0-9]{1,12}"))
                    .mapToLong(Long::parseLong);
        }
    }
}
