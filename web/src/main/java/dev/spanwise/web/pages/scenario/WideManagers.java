package dev.spanwise.web.pages.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.visit.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Managers with more direct reports than a limit that binds those who take people on.
 *
 * @param widest the first of them, the widest span first
 */
public record WideManagers(int limit, int count, List<Position> widest) {
    private static final int MOST = 5;

    static WideManagers of(OrgChart chart, int limit) {
        List<Position> wide =
                chart.positions().filter(position -> position.span() > limit).toList();
        List<Position> widest = wide.stream()
                .sorted(Comparator.comparingInt(Position::span).reversed())
                .limit(MOST)
                .toList();
        return new WideManagers(limit, wide.size(), widest);
    }

    /** Their names, each with the span. */
    public String said(Frame frame) {
        String named = widest.stream()
                .map(position -> frame.text("scenario.wide.one", position.label(), position.span()))
                .collect(Collectors.joining(", "));
        return count > widest.size() ? named + " …" : named;
    }
}
