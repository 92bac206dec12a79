package dev.spanwise.report.diagram.atlas;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramException;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.report.diagram.sheet.Crumb;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Draws a chart page by page, each page small enough for its text to be read on the paper. */
public final class AtlasMaker {
    /** Smallest text on paper, and smallest text of a drawing, in points. */
    private static final double LEAST_SCALE = 6.0 / 7.0;

    private static final int FEWEST = 6;

    private final OrgChart chart;
    private final DiagramOptions options;
    private final Diagrams diagrams;
    private final Paper paper;
    private final PagePlan plan;
    private final int[] pageOf;
    private final List<Draft> drafts = new ArrayList<>();

    /** A page before it is drawn with its links. */
    private record Draft(String name, int leader, VisibleTree tree) {}

    public AtlasMaker(OrgChart chart, DiagramOptions options, Diagrams diagrams, Paper paper) {
        this.chart = chart;
        this.options = options;
        this.diagrams = diagrams;
        this.paper = paper;
        this.plan = new PagePlan(chart);
        this.pageOf = new int[chart.size()];
        Arrays.fill(pageOf, -1);
    }

    /**
     * Draws all pages, from the tops or from the head of the branch in the options, down to the last layer.
     *
     * @param progress told the number of pages drawn so far
     * @throws DiagramException when it goes deeper than anybody would turn pages
     */
    public Atlas make(IntConsumer progress) {
        List<Integer> leaders = new ArrayList<>();
        VisibleTree asked = VisibleTree.of(chart, options.scope());
        Diagrams.requireFits(LayoutName.ATLAS, asked);
        for (int root : asked.roots()) {
            leaders.add(root);
        }
        for (int next = 0; next < leaders.size(); next++) {
            addPages(leaders.get(next), leaders);
        }
        List<AtlasPage> pages = new ArrayList<>();
        for (Draft draft : drafts) {
            pages.add(new AtlasPage(draft.name(), draft.leader(), draw(draft)));
            progress.accept(pages.size());
        }
        String title =
                pages.isEmpty() ? options.title() : pages.get(0).diagram().title();
        return new Atlas(chart, title, pages, pageOf);
    }

    private void addPages(int leader, List<Integer> leaders) {
        List<VisibleTree> trees = readable(leader);
        pageOf[leader] = drafts.size();
        for (VisibleTree tree : trees) {
            for (int position : tree.positions()) {
                pageOf[position] = pageOf[position] < 0 ? drafts.size() : pageOf[position];
            }
            String name = "page-" + (drafts.size() + 1);
            drafts.add(new Draft(name, leader, tree));
            Arrays.stream(PagePlan.unfinished(tree)).filter(p -> p != leader).forEach(leaders::add);
        }
    }

    private List<VisibleTree> readable(int leader) {
        for (int most = options.mostBoxes(); ; most /= 2) {
            List<VisibleTree> trees = plan.pages(leader, most);
            if (most <= FEWEST || trees.stream().allMatch(this::fits)) {
                return trees;
            }
        }
    }

    private boolean fits(VisibleTree tree) {
        var drawing =
                diagrams.drawPage(tree, options, List.of(), position -> "").drawing();
        return paper.scaleFor(drawing.width(), drawing.height()) >= LEAST_SCALE;
    }

    private Diagram draw(Draft draft) {
        List<Crumb> crumbs = new ArrayList<>();
        for (int up = chart.manager(draft.leader()); up != OrgChart.NONE; up = chart.manager(up)) {
            if (pageOf[up] >= 0) {
                crumbs.add(0, new Crumb(chart.position(up).label(), link(up)));
            }
        }
        Position leader = chart.position(draft.leader());
        DiagramOptions titled = options.withWords(leader.label(), options.source(), options.date());
        return diagrams.drawPage(draft.tree(), titled, crumbs, position -> onward(draft, position));
    }

    /** Where a box leads: to the page of a manager who goes on elsewhere. */
    private String onward(Draft draft, int position) {
        boolean elsewhere = chart.isManager(position) && !draft.tree().hasReports(position);
        return elsewhere ? link(position) : "";
    }

    private String link(int position) {
        return drafts.get(pageOf[position]).name() + AtlasPage.ENDING;
    }
}
