package dev.spanwise.report.diagram.atlas;

import dev.spanwise.model.OrgChart;
import java.util.List;

/**
 * A chart on pages.
 *
 * @param chart the chart
 * @param title of the whole
 * @param pages the first one is that of the first top
 * @param pageOf by position: the index of the page it is on; where it leads a page, of that one
 */
public record Atlas(OrgChart chart, String title, List<AtlasPage> pages, int[] pageOf) {
    public Atlas {
        pages = List.copyOf(pages);
        pageOf = pageOf.clone();
    }

    @Override
    public int[] pageOf() {
        return pageOf.clone();
    }
}
