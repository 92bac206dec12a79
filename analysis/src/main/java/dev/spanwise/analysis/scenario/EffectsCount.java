package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/** Counts the {@link Effects} of moves that lead from one chart to another. O(n log n). */
final class EffectsCount {
    private static final int MONTHS = 12;

    private final OrgChart before;
    private final OrgChart after;
    private final MoveLog moves;
    private final CostAssumptions costs;
    private final int[] positionBefore;

    EffectsCount(OrgChart before, OrgChart after, MoveLog moves, CostAssumptions costs) {
        this.before = before;
        this.after = after;
        this.moves = moves;
        this.costs = costs;
        this.positionBefore = Charts.positionOfRecord(before, after.attributes());
    }

    /**
     * The effects.
     *
     * @param figuresBefore those of the chart before
     * @param figuresAfter those of the chart after
     */
    Effects effects(ChartFigures figuresBefore, ChartFigures figuresAfter, int spanLimit) {
        return new Effects(
                figuresBefore,
                figuresAfter,
                (int) moves.moves().filter(Move::changesManager).count(),
                movedTo(Field.LOCATION),
                movedTo(Field.DEPARTMENT),
                spanLimit,
                pastSpanLimit(spanLimit),
                backWithinSpanLimit(spanLimit),
                lostAllReports(),
                shallowerBranches(),
                savings(),
                new GrowthCount(before, after, positionBefore).growth(moves));
    }

    /** People moved whose new manager has another value than they have; both have one. */
    private int movedTo(Field field) {
        Attributes own = before.attributes();
        Attributes now = after.attributes();
        return (int) moves.moves()
                .filter(Move::changesManager)
                .filter(move -> move.newManager() != OrgChart.NONE)
                .filter(move -> {
                    int code = own.textCode(field, move.record());
                    int manager = now.textCode(field, move.newManager());
                    return code >= 0 && manager >= 0 && code != manager;
                })
                .count();
    }

    private int pastSpanLimit(int limit) {
        int count = 0;
        for (int p = 0; p < after.size(); p++) {
            boolean past = after.span(p) > limit;
            count += past && spanBefore(p) <= limit ? 1 : 0;
        }
        return count;
    }

    private int backWithinSpanLimit(int limit) {
        int count = 0;
        for (int p = 0; p < after.size(); p++) {
            count += after.isManager(p) && after.span(p) <= limit && spanBefore(p) > limit ? 1 : 0;
        }
        return count;
    }

    /** How many reports a position of the chart after had before; 0 for a new one. */
    private int spanBefore(int position) {
        int was = positionBefore[after.record(position)];
        return was == OrgChart.NONE ? 0 : before.span(was);
    }

    private int lostAllReports() {
        BitSet converted = new BitSet();
        moves.moves().filter(move -> move.outcome() == Fate.CONVERTED).forEach(move -> converted.set(move.record()));
        int count = 0;
        for (int p = 0; p < after.size(); p++) {
            int record = after.record(p);
            boolean lost = !after.isManager(p) && spanBefore(p) > 0;
            count += lost && !converted.get(record) ? 1 : 0;
        }
        return count;
    }

    private int shallowerBranches() {
        int[] heightBefore = before.branchLayers();
        int[] heightAfter = after.branchLayers();
        int count = 0;
        for (int p = 0; p < after.size(); p++) {
            int was = positionBefore[after.record(p)];
            boolean stays = after.isManager(p) && was != OrgChart.NONE;
            count += stays && heightAfter[p] < heightBefore[was] ? 1 : 0;
        }
        return count;
    }

    private Effects.Savings savings() {
        double eliminated = 0;
        double vacancies = 0;
        double converted = 0;
        int withoutPay = 0;
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (!move.outcome().isGone() && move.outcome() != Fate.CONVERTED) {
                continue;
            }
            double cost = PositionFigures.cost(before, positionBefore[move.record()]);
            withoutPay += Double.isNaN(cost) ? 1 : 0;
            double known = Double.isNaN(cost) ? 0 : cost;
            eliminated += move.outcome() == Fate.ELIMINATED ? known : 0;
            vacancies += move.outcome() == Fate.VACANCY_CLOSED ? known : 0;
            converted += move.outcome() == Fate.CONVERTED ? known : 0;
        }
        double severance = eliminated * costs.severanceMonths() / MONTHS;
        return new Effects.Savings(eliminated, vacancies, converted * costs.conversionSaving(), severance, withoutPay);
    }
}
