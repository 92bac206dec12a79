package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is employed where, and who of them is dismissed: what every rule is held against. The chart is taken for the whole
 * employer, a location for a site and a department at a location for an operating unit. A row that stands for several
 * posts is as many people. O(n).
 */
public final class Workforce {
    /** The number of no site: where the location is not known. */
    static final int NOWHERE = 0;

    private final OrgChart chart;
    private final LocalDate day;
    private final List<String> sites = new ArrayList<>(List.of(""));
    private final Map<Counted, int[]> employees = new EnumMap<>(Counted.class);
    private final List<Dismissal> dismissals = new ArrayList<>();
    private final Map<Unit, int[]> units = new HashMap<>();
    private final Set<NotKnown> notKnown = EnumSet.noneOf(NotKnown.class);
    private double fte;

    private record Unit(int site, String name) {}

    private Workforce(OrgChart chart, LocalDate day) {
        this.chart = chart;
        this.day = day;
    }

    /**
     * The workforce of a chart.
     *
     * @param dismissed the positions that are eliminated and whose incumbents go
     * @param day the day on which ages and times of employment are taken
     */
    public static Workforce of(OrgChart chart, BitSet dismissed, LocalDate day) {
        Workforce workforce = new Workforce(chart, day);
        List<Group> groups = Grouping.LOCATION.groups(chart);
        groups.stream().map(Group::name).filter(name -> !name.isEmpty()).forEach(workforce.sites::add);
        for (Counted counted : Counted.values()) {
            workforce.employees.put(counted, new int[workforce.sites.size()]);
        }
        int named = 0;
        for (Group group : groups) {
            int site = group.name().isEmpty() ? NOWHERE : ++named;
            for (int i = 0; i < group.size(); i++) {
                int position = group.position(i);
                if (PositionFigures.isEmployee(chart, position)) {
                    workforce.add(chart.position(position), site, dismissed.get(position));
                }
            }
        }
        return workforce;
    }

    private void add(Position position, int site, boolean dismissed) {
        int people = PositionFigures.people(chart, position.index());
        Set<Counted> counted = EnumSet.noneOf(Counted.class);
        for (Counted way : Counted.values()) {
            if (way.counts(position, day)) {
                counted.add(way);
                at(way)[site] += people;
            }
        }
        fte += PositionFigures.fte(chart, position.index());
        noteMissing(position);
        String department = position.text(Field.DEPARTMENT);
        int[] unit = units.computeIfAbsent(new Unit(site, department == null ? "" : department), any -> new int[2]);
        unit[0] += people;
        if (dismissed) {
            unit[1] += people;
            LocalDate leaving = position.date(Field.END_DATE);
            note(leaving == null, NotKnown.LEAVING_DATES);
            note(department == null, NotKnown.OPERATING_UNITS);
            dismissals.add(new Dismissal(
                    position.index(), site, department == null ? "" : department, people, leaving, counted));
        }
    }

    private void noteMissing(Position position) {
        note(Double.isNaN(position.number(Field.FTE)), NotKnown.WORKING_HOURS);
        note(position.date(Field.HIRE_DATE) == null, NotKnown.HIRE_DATES);
        note(position.date(Field.BIRTH_DATE) == null, NotKnown.BIRTH_DATES);
    }

    private void note(boolean missing, NotKnown what) {
        if (missing) {
            notKnown.add(what);
        }
    }

    private int[] at(Counted counted) {
        return Objects.requireNonNull(employees.get(counted));
    }

    /** Number of sites; site 0 stands for no known one. */
    int sites() {
        return sites.size();
    }

    String site(int site) {
        return sites.get(site);
    }

    int employees(Counted counted, int site) {
        return at(counted)[site];
    }

    /** Everybody the company employs who counts. */
    int employees(Counted counted) {
        return Arrays.stream(at(counted)).sum();
    }

    /** The FTE of everybody the company employs. */
    double fte() {
        return fte;
    }

    /** The dismissals that count. */
    List<Dismissal> dismissals(Counted counted) {
        return dismissals.stream()
                .filter(dismissal -> dismissal.counted().contains(counted))
                .toList();
    }

    /** What of this the data does not say of somebody it matters for. */
    Set<NotKnown> notKnownOf(Set<NotKnown> asked) {
        Set<NotKnown> missing = EnumSet.noneOf(NotKnown.class);
        missing.addAll(asked);
        missing.retainAll(notKnown);
        return missing;
    }

    /**
     * The departments at a site of which nobody stays, by name; that of people without a department, named by an empty
     * text, only where nobody at all stays at the site.
     */
    Set<String> closedUnits(int site) {
        Set<String> closed = new TreeSet<>();
        boolean whole = true;
        for (Map.Entry<Unit, int[]> unit : units.entrySet()) {
            if (unit.getKey().site() == site) {
                boolean gone = unit.getValue()[0] == unit.getValue()[1];
                whole &= gone;
                if (gone) {
                    closed.add(unit.getKey().name());
                }
            }
        }
        if (!whole || site == NOWHERE) {
            closed.remove("");
        }
        return closed;
    }
}
