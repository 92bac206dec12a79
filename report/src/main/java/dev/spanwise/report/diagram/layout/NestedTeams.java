package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.layout.Packing.Place;
import dev.spanwise.report.diagram.layout.Packing.Size;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Teams as frames within frames: a manager's bar, below it the individual contributors as a list and the managers'
 * own teams packed beside it. Sizes are worked out upwards, places downwards; nothing recurses.
 */
final class NestedTeams {
    private static final double MARGIN = 5;
    private static final double GAP = 5;

    private final VisibleTree tree;
    private final PositionBoxes boxes;
    private final double[] width;
    private final double[] height;
    private final Packing[] packings;
    private final TeamList[] lists;
    private final List<Box> drawn = new ArrayList<>();

    private NestedTeams(Scene scene) {
        tree = scene.tree();
        boxes = scene.boxes();
        int size = tree.chart().size();
        width = new double[size];
        height = new double[size];
        packings = new Packing[size];
        lists = new TeamList[size];
    }

    /** Works out the size of every shown team. */
    static NestedTeams measure(Scene scene) {
        NestedTeams teams = new NestedTeams(scene);
        int[] positions = teams.tree.positions();
        for (int i = positions.length - 1; i >= 0; i--) {
            if (teams.tree.hasReports(positions[i])) {
                teams.measure(positions[i]);
            }
        }
        return teams;
    }

    private void measure(int manager) {
        TeamList list = TeamList.of(tree, boxes, manager);
        lists[manager] = list;
        List<Size> items = items(manager, list);
        packings[manager] = Packing.of(items, GAP);
        double bar = Math.min(boxes.barWidth(manager), 2 * PositionBoxes.CARD_WIDTH);
        width[manager] = Math.max(bar, packings[manager].width() + 2 * MARGIN);
        height[manager] = boxes.bar(manager, bar).height() + packings[manager].height() + 2 * MARGIN;
    }

    /** The list of contributors first, where there are any, then the teams. */
    private List<Size> items(int manager, TeamList list) {
        List<Size> items = new ArrayList<>();
        if (!list.isEmpty()) {
            items.add(new Size(list.width(), list.height()));
        }
        for (int team : teams(manager)) {
            items.add(new Size(width[team], height[team]));
        }
        return items;
    }

    private List<Integer> teams(int manager) {
        List<Integer> teams = new ArrayList<>();
        for (int report : tree.reports(manager)) {
            if (tree.hasReports(report)) {
                teams.add(report);
            }
        }
        return teams;
    }

    Size size(int manager) {
        return new Size(width[manager], height[manager]);
    }

    /** Draws a team and all teams in it with its upper left corner at the origin. */
    Drawing draw(int root) {
        drawn.clear();
        List<Frame> open = new ArrayList<>(List.of(new Frame(root, 0, 0, width[root])));
        for (int next = 0; next < open.size(); next++) {
            draw(open.get(next), open);
        }
        return new Drawing(width[root], height[root], drawn, List.of());
    }

    /** A team on its way to the drawing: where it stands, and how wide its column made it. */
    private record Frame(int manager, double x, double y, double width) {}

    private void draw(Frame frame, List<Frame> open) {
        int manager = frame.manager();
        Box bar = boxes.bar(manager, frame.width()).at(frame.x(), frame.y());
        drawn.add(Box.of("f" + manager, frame.width(), height[manager], frameStyle(), List.of())
                .at(frame.x(), frame.y()));
        drawn.add(bar);
        Place[] places = packings[manager].places(frame.width() - 2 * MARGIN);
        double left = frame.x() + MARGIN;
        double top = bar.bottom() + MARGIN;
        int item = 0;
        if (!lists[manager].isEmpty()) {
            Place place = places[item++];
            lists[manager].draw(left + place.x(), top + place.y(), place.width(), drawn);
        }
        for (int team : teams(manager)) {
            Place place = places[item++];
            open.add(new Frame(team, left + place.x(), top + place.y(), place.width()));
        }
    }

    private static BoxStyle frameStyle() {
        return BoxStyle.filled(Palette.WHITE);
    }
}
