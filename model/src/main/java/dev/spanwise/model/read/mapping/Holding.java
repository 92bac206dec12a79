package dev.spanwise.model.read.mapping;

import java.util.Arrays;

/**
 * What the rows of a table are whose positions and people stood apart: one for each position and holder, so that what
 * is said of a position with two holders stands twice, and what is said of a person with two positions too. By row of
 * the grid, the header among them.
 */
public final class Holding {
    /** Of a position that is not held. */
    static final String NOBODY = "";

    private final int firstOfPeople;
    private final double[] ofPost;
    private final double[] ofPerson;
    private final String[] holders;

    Holding(int firstOfPeople, int rows) {
        this.firstOfPeople = firstOfPeople;
        this.ofPost = filled(rows);
        this.ofPerson = filled(rows);
        this.holders = new String[rows];
        Arrays.fill(holders, NOBODY);
    }

    private static double[] filled(int rows) {
        double[] shares = new double[rows];
        Arrays.fill(shares, 1);
        return shares;
    }

    void put(int row, String holder, double shareOfPost, double shareOfPerson) {
        holders[row] = holder;
        ofPost[row] = shareOfPost;
        ofPerson[row] = shareOfPerson;
    }

    /** Which part of what a cell says belongs to the row, of 1. */
    double share(int row, int column) {
        return row >= ofPost.length ? 1 : column < firstOfPeople ? ofPost[row] : ofPerson[row];
    }

    /** What tells the holder from others, empty where nobody holds the position. */
    String holder(int row) {
        return row >= holders.length ? NOBODY : holders[row];
    }
}
