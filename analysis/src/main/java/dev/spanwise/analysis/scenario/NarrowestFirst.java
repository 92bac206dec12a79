package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Dissolves managers one after the other until a number is reached, always the one with the fewest reports at the
 * time, the deepest of those and then the first by id: few people move, though it is not proven to be the fewest.
 * O(managers log managers).
 */
final class NarrowestFirst {
    private final Rearranging work;
    private final Dissolution dissolution;
    private final OrgChart chart;
    private int dissolved;
    private int converted;

    NarrowestFirst(Rearranging work, Dissolution dissolution) {
        this.work = work;
        this.dissolution = dissolution;
        this.chart = work.chart();
    }

    /** A manager as it stood in the queue. */
    private record Candidate(int position, int span) {}

    /** Number of managers dissolved so far. */
    int dissolved() {
        return dissolved;
    }

    /** Number of those who stay as individual contributors. */
    int converted() {
        return converted;
    }

    /**
     * Dissolves candidates as far as needed.
     *
     * @param candidates managers who may be dissolved
     * @param reached whether the number is reached; asked before each one
     */
    void dissolveUntil(BitSet candidates, BooleanSupplier reached) {
        PriorityQueue<Candidate> queue = queueOf(candidates);
        BitSet withoutRoom = new BitSet();
        while (!reached.getAsBoolean() && !queue.isEmpty()) {
            Candidate next = queue.poll();
            int span = dissolution.span(next.position());
            if (span != next.span()) {
                queue.add(new Candidate(next.position(), span));
            } else if (dissolution.fitsAbove(next.position())) {
                dissolution.dissolve(next.position());
                dissolved++;
                converted += work.staysWhenDissolved(next.position()) ? 1 : 0;
            } else {
                withoutRoom.set(next.position());
            }
        }
        if (!reached.getAsBoolean()) {
            withoutRoom.stream().forEach(dissolution::refuseForSpan);
        }
    }

    private PriorityQueue<Candidate> queueOf(BitSet candidates) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.comparingInt(Candidate::span)
                .thenComparingInt(c -> -chart.layer(c.position()))
                .thenComparing(c -> Charts.id(chart, c.position())));
        candidates.stream().forEach(p -> queue.add(new Candidate(p, chart.span(p))));
        return queue;
    }

    /** @throws IllegalArgumentException when the terms ask for a promotion, which would not bring the number closer */
    static void requireNoPromotion(String kind, Terms terms) {
        if (terms.overflow() == Overflow.PROMOTE) {
            throw new IllegalArgumentException(kind + " cannot promote a report on overflow: choose refuse or allow");
        }
    }

    /** The managers a change is about who may be dissolved; tops and protected ones are left out without a word. */
    static BitSet freeManagers(Rearranging work) {
        BitSet managers = new BitSet();
        for (int p = 0; p < work.chart().size(); p++) {
            if (work.chart().isManager(p) && work.inScope(p) && work.isFree(p)) {
                managers.set(p);
            }
        }
        return managers;
    }
}
