package dev.spanwise.analysis.optimize;

import java.util.Arrays;

/**
 * The managers above a position who stay, the top first, each with the layer it would be on; and for each layer the lowest
 * price among them for taking somebody new on.
 */
final class LiftPath {
    private final int maxLayers;
    private final int[] positions;
    private final int[] layers;
    private final long[][] lowest;
    private final long[] lowestOfAll;
    /** A number that is the same where the lowest prices are, and seldom where they are not. */
    private final long[] marks;

    private int length;

    LiftPath(int most, int maxLayers) {
        this.maxLayers = maxLayers;
        this.positions = new int[most];
        this.layers = new int[most];
        this.lowest = new long[most + 1][maxLayers + 1];
        this.lowestOfAll = new long[most + 1];
        this.marks = new long[most + 1];
        clear();
    }

    void clear() {
        length = 0;
        Arrays.fill(lowest[0], Cells.NEVER);
        lowestOfAll[0] = Cells.NEVER;
    }

    /**
     * One more below.
     *
     * @param price what it takes for somebody new, {@link Cells#NEVER} where it takes nobody
     */
    void push(int position, int layer, long price) {
        positions[length] = position;
        layers[length] = layer;
        System.arraycopy(lowest[length], 0, lowest[length + 1], 0, maxLayers + 1);
        long lowestBefore = lowest[length][layer];
        long lowestNow = Math.min(lowestBefore, price);
        marks[length + 1] = marks[length] + mark(layer, lowestNow) - mark(layer, lowestBefore);
        length++;
        lowest[length][layer] = lowestNow;
        long above = lowestOfAll[length - 1];
        lowestOfAll[length] = layer < maxLayers ? Math.min(above, price) : above;
    }

    void pop() {
        length--;
    }

    int length() {
        return length;
    }

    int position(int place) {
        return positions[place];
    }

    int layer(int place) {
        return layers[place];
    }

    /** The layer of somebody who reports to a manager on the path; 1 for a top. */
    int layerBelow(int manager) {
        for (int place = length - 1; place >= 0; place--) {
            if (positions[place] == manager) {
                return layers[place] + 1;
            }
        }
        return 1;
    }

    /** Who stands directly above whoever comes next. */
    int last() {
        return positions[length - 1];
    }

    int lastLayer() {
        return layers[length - 1];
    }

    /** A number to tell most different prices apart by. */
    long mark() {
        return marks[length];
    }

    /** The lowest prices of all layers, and the layer of the last manager. */
    long[] prices() {
        long[] prices = Arrays.copyOf(lowest[length], maxLayers + 2);
        prices[maxLayers + 1] = lastLayer();
        return prices;
    }

    /** Whether these are the lowest prices and the layer of the last manager. */
    boolean hasPrices(long[] prices) {
        return prices[maxLayers + 1] == lastLayer()
                && Arrays.equals(lowest[length], 0, maxLayers + 1, prices, 0, maxLayers + 1);
    }

    /** The lowest price for a place on any layer that there may be. */
    long lowestPrice() {
        return lowestOfAll[length];
    }

    /** The lowest price for a place on the layer below. */
    long lowestPrice(int layer) {
        return lowest[length][layer];
    }

    private static long mark(int layer, long price) {
        return (price * (2L * layer + 1)) * 0x9E3779B97F4A7C15L;
    }
}
