package dev.spanwise.analysis.scenario.file;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of an edited export that nobody had before, and what the scenario calls them. */
final class NewRows {
    private final OrgChart before;
    private final OrgChart after;
    private final Map<String, String> made = new HashMap<>();

    NewRows(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        int number = 0;
        for (Position position : after.positions().filter(this::isNew).toList()) {
            if (!after.attributes().hasOwnId(after.record(position.index()))) {
                do {
                    made.put(position.id(), "new-" + ++number);
                } while (isTaken("new-" + number));
            }
        }
    }

    private boolean isTaken(String id) {
        return before.findPosition(id).isPresent() || after.findPosition(id).isPresent();
    }

    boolean isNew(Position position) {
        return before.findPosition(position.id()).isEmpty();
    }

    /** The id of a position, be it one that only its row tells it by. */
    String id(Position position) {
        return made.getOrDefault(position.id(), position.id());
    }

    /** New ids that were another's but for zeros in front, as a spreadsheet leaves them out, and for capitals. */
    List<String> differingInZeros() {
        Set<String> gone = before.positions()
                .filter(position -> after.findPosition(position.id()).isEmpty())
                .map(NewRows::key)
                .collect(Collectors.toSet());
        return after.positions()
                .filter(position -> isNew(position) && !made.containsKey(position.id()) && gone.contains(key(position)))
                .map(Position::id)
                .toList();
    }

    private static String key(Position position) {
        return position.id().replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT);
    }
}
