package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the drawing board: a change notes here who reports to whom and who is gone, and why. The chart itself
 * stays as it is; {@link #result} makes the new one and writes the log from the difference, so that the log is always
 * complete.
 */
public final class Rearranging {
    private final OrgChart chart;
    private final Terms terms;
    private final BitSet protectedRecords;
    private final RunMemory memory;
    private final int[] managers;
    private final BitSet removed = new BitSet();
    private final BitSet converted = new BitSet();
    private final BitSet promoted = new BitSet();
    private final @Nullable Reason[] reasons;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final BitSet edited = new BitSet();
    private final NewValues given;
    private int parameter;
    private @Nullable OrgChart known;

    Rearranging(OrgChart chart, Terms terms, BitSet protectedRecords, RunMemory memory) {
        this.chart = chart;
        this.terms = terms;
        this.protectedRecords = protectedRecords;
        this.memory = memory;
        this.managers = Charts.managers(chart);
        this.reasons = new Reason[chart.size()];
        this.given = new NewValues(chart);
    }

    /** The chart as the step found it. */
    OrgChart chart() {
        return chart;
    }

    Terms terms() {
        return terms;
    }

    BitSet protectedRecords() {
        return protectedRecords;
    }

    /** What has been worked out before. */
    RunMemory memory() {
        return memory;
    }

    /** Says which chart comes out of all that is noted: it need not be made again. */
    void becomes(OrgChart chartAfter) {
        known = chartAfter;
    }

    /** Sets the number that the reasons of this step speak of. */
    void parameter(int number) {
        parameter = number;
    }

    /** The positions with these ids in the order given; those that are not there are refused. */
    List<Integer> named(Collection<String> ids) {
        Map<String, Integer> found = Charts.find(chart, ids);
        List<Integer> positions = new ArrayList<>();
        for (String id : ids) {
            Integer position = found.get(id);
            if (position == null) {
                refuse(id, Refusal.Kind.NOT_FOUND);
            } else {
                positions.add(position);
            }
        }
        return positions;
    }

    /** Those of {@link #named} that are managers and may go; the others are refused with the reason. */
    BitSet namedManagers(Collection<String> ids) {
        BitSet managers = new BitSet();
        for (int position : named(ids)) {
            if (!chart().isManager(position)) {
                refuse(position, Refusal.Kind.NOT_A_MANAGER);
            } else if (inScope(position) && mayGo(position)) {
                managers.set(position);
            }
        }
        return managers;
    }

    /** Whether the change is about this position at all. */
    boolean inScope(int position) {
        return terms.where() == Condition.ALWAYS || terms.where().test(chart.position(position));
    }

    /** Whether a position may be dissolved or closed, without a word when it may not. */
    boolean isFree(int position) {
        return !chart.isTop(position) && !isProtected(position);
    }

    /** Whether a position may be dissolved or closed; one that may not is refused. */
    boolean mayGo(int position) {
        if (chart.isTop(position)) {
            refuse(position, Refusal.Kind.TOP);
        } else if (isProtected(position)) {
            refuse(position, Refusal.Kind.PROTECTED);
        } else {
            return true;
        }
        return false;
    }

    /** Whether the scenario or the step protects a position. */
    boolean isProtected(int position) {
        return protectedRecords.get(chart.record(position))
                || (terms.protect() != Condition.NEVER && terms.protect().test(chart.position(position)));
    }

    /** Whether the position stays in the chart when it is dissolved: its incumbent is converted. */
    boolean staysWhenDissolved(int position) {
        return terms.outcome() == Outcome.CONVERT && !Charts.isVacant(chart, position);
    }

    void refuse(int position, Refusal.Kind kind, Object... arguments) {
        refuse(Charts.id(chart, position), kind, arguments);
    }

    void refuse(String id, Refusal.Kind kind, Object... arguments) {
        refusals.add(Refusal.of(id, kind, arguments));
    }

    void note(Note.Kind kind, Object... arguments) {
        note(Note.of(kind, arguments));
    }

    void note(Note note) {
        notes.add(note);
    }

    /** Puts a position under another manager; its branch comes with it. */
    void move(int position, int manager, Reason reason) {
        managers[position] = manager;
        reasons[position] = reason;
    }

    /** Notes that a position takes over a team. */
    void promote(int position) {
        promoted.set(position);
        reasons[position] = Reason.TAKES_OVER_TEAM;
    }

    /** Takes a position out of the line: converted when its incumbent stays, else gone. Its reports are moved apart. */
    void takeOut(int position, int newManager, Reason reason) {
        takeOut(position, newManager, reason, staysWhenDissolved(position));
    }

    /** The same where the outcome of the step does not say whether the incumbent stays. */
    void takeOut(int position, int newManager, Reason reason, boolean stays) {
        if (stays) {
            converted.set(position);
            managers[position] = newManager;
        } else {
            removed.set(position);
        }
        reasons[position] = reason;
    }

    /**
     * Puts new positions under a manager.
     *
     * @return the number of the first for {@link #move}; the others follow
     */
    int add(List<String> ids, int manager, PositionValues values) {
        return given.add(ids, manager, values);
    }

    /**
     * Puts all positions of another chart under a manager, or at the top under {@link OrgChart#NONE}.
     *
     * @param ids what each is called here, in the order of that chart
     */
    void join(OrgChart joining, List<String> ids, int manager) {
        given.join(joining, ids, manager);
    }

    /** Gives positions other values. */
    void edit(List<Integer> positions, PositionValues values, Reason reason) {
        given.edit(positions, values);
        positions.forEach(position -> {
            edited.set(position);
            reasons[position] = reason;
        });
    }

    StepResult result() {
        if (isUnchanged()) {
            return new StepResult(chart, MoveLog.EMPTY, refusals, notes);
        }
        OrgChart after = known == null ? given.chart(managers, removed) : known;
        return new StepResult(after, log(after), refusals, notes);
    }

    private boolean isUnchanged() {
        for (int position = 0; position < managers.length; position++) {
            if (isTouched(position)) {
                return false;
            }
        }
        return given.isWithoutPositions();
    }

    private boolean isTouched(int position) {
        return managers[position] != chart.manager(position)
                || removed.get(position)
                || converted.get(position)
                || promoted.get(position)
                || edited.get(position);
    }

    private MoveLog log(OrgChart after) {
        int[] positionAfter = Charts.positionOfRecord(after);
        MoveLog.Builder log = new MoveLog.Builder();
        for (int position = 0; position < managers.length; position++) {
            if (isTouched(position)) {
                log.add(move(position, after, positionAfter[chart.record(position)]));
            }
        }
        given.addTo(log, after, positionAfter);
        return log.build();
    }

    private Move move(int position, OrgChart after, int positionAfter) {
        boolean gone = positionAfter == OrgChart.NONE;
        Reason reason = reasons[position];
        return new Move(
                1,
                chart.record(position),
                given.record(chart.manager(position)),
                gone ? OrgChart.NONE : given.record(managers[position]),
                chart.layer(position),
                gone ? 0 : after.layer(positionAfter),
                fate(position, after, positionAfter),
                reason == null ? Reason.MANAGER_DISSOLVED : reason,
                parameter);
    }

    private Fate fate(int position, OrgChart after, int positionAfter) {
        if (removed.get(position)) {
            return Charts.isVacant(chart, position) ? Fate.VACANCY_CLOSED : Fate.ELIMINATED;
        }
        if (converted.get(position)) {
            return Fate.CONVERTED;
        }
        if (edited.get(position)) {
            return Fate.ofEdited(chart, position, after, positionAfter);
        }
        return promoted.get(position) ? Fate.PROMOTED : Fate.MOVED;
    }
}
