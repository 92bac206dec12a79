package dev.spanwise.analysis.optimize;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.RefusedException;
import java.util.Map;

/**
 * What a plan keeps as small as possible:
 * {@code perMove * moved + perDissolved * dissolved + perJob * jobs lost + severance - perSaving * saving}, and among equals
 * the tie breaker.
 *
 * @param kind the name it goes by
 * @param perMove what one moved position of weight 1 counts; 0 or more
 * @param perDissolved what one dissolved manager counts; 0 or more
 * @param perSaving what one unit of saved pay is worth; 0 or more
 * @param perJob what one incumbent who loses the job counts; 0 or more, or {@link #JOBS_FIRST}
 * @param severance what somebody who loses the job is paid, in per cent of a year's pay; 0 or more
 */
public record Objective(Kind kind, long perMove, long perDissolved, long perSaving, long perJob, int severance) {
    /** Stands for a lost job that counts more than all moves and all dissolved managers together. */
    public static final long JOBS_FIRST = Long.MAX_VALUE;

    /** As many moves is a lost job worth where no price is given for it. */
    public static final int MOVES_FOR_A_JOB = 100;

    /** What counts what where nothing is given: in moves, pay left aside. */
    public static final Map<PriceOf, Integer> USUAL_PRICES =
            ImmutableMap.of(PriceOf.MOVE, 1, PriceOf.DISSOLVED, 5, PriceOf.JOB, MOVES_FOR_A_JOB);

    /** What has a price in a weighted sum, all in one unit. */
    public enum PriceOf implements MachineWord {
        /** One moved position of weight 1. */
        MOVE,
        /** One dissolved manager, whether or not the incumbent stays. */
        DISSOLVED,
        /** One incumbent who loses the job. */
        JOB,
        /** What an incumbent who loses the job is paid, in per cent of a year's pay; counted in the currency of the file. */
        SEVERANCE,
        /** The worth of one unit of pay saved a year. */
        SAVING
    }

    /** The objectives that have a name. */
    public enum Kind implements MachineWord {
        /**
         * As few people as possible lose their jobs, then as few as possible get another manager; among equals, as few
         * managers as possible are dissolved.
         */
        MOVED,
        /** As few managers as possible are dissolved; among equals, as few people as possible are moved. */
        DISSOLVED,
        /** As much pay as possible is saved; among equals, as few people as possible are moved. */
        SAVING,
        /** The weighted sum; among equals, as few managers as possible are dissolved. */
        WEIGHTED
    }

    public Objective {
        if (perMove < 0 || perDissolved < 0 || perSaving < 0 || perJob < 0 || severance < 0) {
            throw new IllegalArgumentException("the weights of an objective are " + perMove + ", " + perDissolved + ", "
                    + perSaving + " and " + perJob + ", but must not be below 0");
        }
        if (perMove == 0 && perDissolved == 0 && perSaving == 0 && perJob == 0 && severance == 0) {
            throw new IllegalArgumentException("an objective needs a weight above 0");
        }
    }

    /** {@link Kind#MOVED}. */
    public static Objective moved() {
        return new Objective(Kind.MOVED, 1, 0, 0, JOBS_FIRST, 0);
    }

    /** {@link Kind#DISSOLVED}. */
    public static Objective dissolved() {
        return new Objective(Kind.DISSOLVED, 0, 1, 0, 0, 0);
    }

    /** {@link Kind#SAVING}. */
    public static Objective saving() {
        return new Objective(Kind.SAVING, 0, 0, 1, 0, 0);
    }

    /** What a move and a dissolved manager cost, and what a unit of saved pay is worth; a lost job counts nothing more. */
    public static Objective weighted(long perMove, long perDissolved, long perSaving) {
        return weighted(perMove, perDissolved, perSaving, 0);
    }

    /**
     * What a move, a dissolved manager and a lost job cost, and what a unit of saved pay is worth, all in one unit.
     *
     * @throws IllegalArgumentException when a weight is below 0 or none is above it
     */
    public static Objective weighted(long perMove, long perDissolved, long perSaving, long perJob) {
        return new Objective(Kind.WEIGHTED, perMove, perDissolved, perSaving, perJob, 0);
    }

    /**
     * The weighted sum at these prices; what has none counts nothing, but a lost job as much as {@link #MOVES_FOR_A_JOB} moves.
     *
     * @throws IllegalArgumentException when a price is below 0 or none is above it
     */
    public static Objective priced(Map<PriceOf, Integer> prices) {
        int move = prices.getOrDefault(PriceOf.MOVE, 0);
        return new Objective(
                Kind.WEIGHTED,
                move,
                prices.getOrDefault(PriceOf.DISSOLVED, 0),
                prices.getOrDefault(PriceOf.SAVING, 0),
                prices.containsKey(PriceOf.JOB) ? prices.get(PriceOf.JOB) : (long) MOVES_FOR_A_JOB * move,
                prices.getOrDefault(PriceOf.SEVERANCE, 0));
    }

    /** Whether no number of moves is worth a job. */
    public boolean jobsFirst() {
        return perJob == JOBS_FIRST;
    }

    /** Whether ties are broken by the fewest dissolved; otherwise by the fewest moved. */
    boolean tiesByDissolved() {
        return kind == Kind.MOVED || kind == Kind.WEIGHTED;
    }

    /** The weights of the objective and of the positions are too large to be added up exactly in whole numbers. */
    public static final class TooLargeException extends RefusedException {
        private static final long serialVersionUID = 1;

        TooLargeException() {
            super("problem.weights-too-large", new OptionName("weights"), new OptionName("weigh"));
        }
    }
}
