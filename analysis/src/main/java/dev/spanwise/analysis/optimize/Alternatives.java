package dev.spanwise.analysis.optimize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why this plan and no other: for each position it changes, what leaving that as it is would cost; and the next best plans
 * that differ.
 *
 * <p>Each position is kept as it is and the problem solved anew. A plan that differs leaves something as it is that the
 * best one changes, so the best of those plans is the next; from there it goes on the same way, the best first. Plans that
 * change the same positions count as one, whoever takes them on. Time: a search for each changed position of each plan.
 *
 * @param kept what the plan changes, in chart order: everybody who moves where positions may be lifted, and managers who are
 *     gone; otherwise the dissolved managers, whose people follow
 * @param asked how many of those were asked about; the first ones
 * @param others the next plans, the best first
 * @param asGood how many of them and the plan together have its value
 * @param all whether there are no more of that value
 */
public record Alternatives(List<KeptPosition> kept, int asked, List<Plan> others, int asGood, boolean all) {
    /** About so many positions of a plan it is asked; a search each. */
    public static final int MOST_ASKED = 60;

    /** The most other plans. */
    public static final int MOST_OTHERS = 8;

    public Alternatives {
        kept = List.copyOf(kept);
        others = List.copyOf(others);
    }

    /** Whether everything that the plan changes was asked about. */
    public boolean isComplete(Plan plan) {
        return asked >= changed(plan).cardinality();
    }

    /**
     * Works them out.
     *
     * @param plan one that was found
     * @param wanted how many other plans at most, up to {@link #MOST_OTHERS}
     * @throws IllegalArgumentException when there is no plan
     * @throws java.util.concurrent.CancellationException when the watcher stops it
     */
    public static Alternatives of(Plan plan, int wanted, SolverProgress progress) {
        if (!plan.hasChoice() || wanted > MOST_OTHERS) {
            throw new IllegalArgumentException("alternatives are those of a plan that was found, up to " + MOST_OTHERS);
        }
        return new Search(plan, wanted, progress).find();
    }

    /** What a plan decides about: numbers of positions. */
    private static BitSet changed(Plan plan) {
        Delayering problem = plan.problem();
        BitSet changed = new BitSet();
        IntStream.range(0, problem.chart().size())
                .filter(position -> problem.allowsLifts()
                        ? plan.isMoved(position) || plan.isGone(position)
                        : plan.isDissolved(position))
                .forEach(changed::set);
        return changed;
    }

    private record Node(Plan plan, BitSet keeping, int order) {}

    private static final class Search {
        private final Plan base;
        private final int wanted;
        private final SolverProgress progress;
        private final List<KeptPosition> kept = new ArrayList<>();
        private final List<Plan> found = new ArrayList<>();
        private final Set<BitSet> shown = new HashSet<>();
        private final Set<BitSet> tried = new HashSet<>();
        private final PriorityQueue<Node> open = new PriorityQueue<>(
                Comparator.comparingLong((Node node) -> node.plan().value())
                        .thenComparingLong(node -> tie(node.plan()))
                        .thenComparingInt(Node::order));
        private boolean certain;

        Search(Plan base, int wanted, SolverProgress progress) {
            this.base = base;
            this.wanted = wanted;
            this.progress = progress;
            this.certain = base.status() == PlanStatus.OPTIMAL;
        }

        private static long tie(Plan plan) {
            return plan.figures().tieBreaker(plan.problem().objective());
        }

        Alternatives find() {
            open.add(new Node(base, new BitSet(), 0));
            while (!open.isEmpty() && found.size() <= wanted) {
                Node next = open.poll();
                BitSet changed = changed(next.plan());
                if (shown.add(changed)) {
                    found.add(next.plan());
                    branch(next, changed);
                }
            }
            int asGood = (int)
                    found.stream().filter(plan -> plan.value() == base.value()).count();
            boolean more = open.stream()
                    .anyMatch(node -> node.plan().value() <= base.value() && !shown.contains(changed(node.plan())));
            return new Alternatives(kept, kept.size(), found.subList(1, found.size()), asGood, isAll(more, asGood));
        }

        /** Either a dearer plan came after those of the same value, or nothing did. */
        private boolean isAll(boolean more, int asGood) {
            return certain && !more && (asGood < found.size() || found.size() <= wanted);
        }

        /** Where nobody is lifted, people move because their manager is dissolved, so that is what is not done. */
        private Delayering keeping(BitSet positions) {
            if (base.problem().allowsLifts()) {
                return base.problem().toBuilder().keep(positions).build();
            }
            return base.problem().toBuilder().hold(positions).build();
        }

        /** Keeps each changed position in turn; of the plan itself that tells what keeping it costs. */
        private void branch(Node node, BitSet changed) {
            boolean first = node.plan() == base;
            if (!first && found.size() > wanted) {
                return;
            }
            changed.stream().limit(MOST_ASKED).forEach(position -> {
                BitSet keeping = (BitSet) node.keeping().clone();
                keeping.set(position);
                if (tried.add(keeping)) {
                    Plan plan = DelayeringSolver.solveAgain(keeping(keeping), progress);
                    if (first) {
                        kept.add(KeptPosition.of(position, base, plan));
                    }
                    boolean mayBeAsGood = plan.status() != PlanStatus.INFEASIBLE && plan.bound() <= base.value();
                    certain &= !mayBeAsGood || (plan.hasChoice() && plan.value() <= base.value());
                    if (plan.hasChoice()) {
                        open.add(new Node(plan, keeping, tried.size()));
                    }
                }
            });
            certain &= changed.cardinality() <= MOST_ASKED;
        }
    }
}
