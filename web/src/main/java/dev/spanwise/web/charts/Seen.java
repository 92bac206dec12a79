package dev.spanwise.web.charts;

import com.google.common.base.Ascii;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What of a snapshot somebody looked at, in words for the audit log: the person, the branch, the filters. */
public final class Seen {
    private static final int LONGEST = 500;
    private static final String RECORD = "record";

    private Seen() {}

    /**
     * The snapshot's name, then the position and whatever else the address asks for.
     *
     * @param chart asked for only where the address is about a position
     */
    public static String of(Visit visit, Snapshot snapshot, Supplier<OrgChart> chart) {
        List<String> details = new ArrayList<>();
        position(visit, chart).ifPresent(position -> details.add(position.label() + " (" + position.id() + ")"));
        visit.http().queryParamMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(RECORD))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> parameter.getKey() + " " + String.join(", ", parameter.getValue()))
                .filter(parameter -> !parameter.endsWith(" "))
                .forEach(details::add);
        String all = details.isEmpty() ? snapshot.name() : snapshot.name() + ": " + String.join("; ", details);
        return Ascii.truncate(all, LONGEST, " ...");
    }

    private static Optional<Position> position(Visit visit, Supplier<OrgChart> chart) {
        String id = visit.http().pathParamMap().get("id");
        if (id != null) {
            return chart.get().findPosition(id);
        }
        return visit.find(RECORD)
                .filter(record -> record.matches("\\d{1,9}"))
                .flatMap(record -> chart.get().findPositionOfRecord(Integer.parseInt(record)));
    }
}
