package dev.spanwise.analysis.scenario;

/**
 * How many positions a scenario changes, and how: the one way to count them wherever they are counted. Who gets a new
 * manager and leads nobody any more counts under both, but once among those who change.
 *
 * @param changed positions that are not as they were: the lines of the list of moves
 * @param newManager positions that stay and report to another manager than before
 * @param converted managers who stay as individual contributors
 * @param gone positions that are not in the chart any more
 * @param added positions that were not there
 */
public record MoveCounts(int changed, int newManager, int converted, int gone, int added) {
    /** Counts the moves of one step, or those that lead from before to after in one go. O(moves). */
    public static MoveCounts of(MoveLog moves) {
        int newManager = 0;
        int converted = 0;
        int gone = 0;
        int added = 0;
        for (int number = 0; number < moves.size(); number++) {
            Move move = moves.get(number);
            boolean stays = !move.outcome().isGone();
            newManager += move.changesManager() ? 1 : 0;
            added += move.outcome() == Fate.ADDED ? 1 : 0;
            converted += move.outcome() == Fate.CONVERTED ? 1 : 0;
            gone += stays ? 0 : 1;
        }
        return new MoveCounts(moves.size(), newManager, converted, gone, added);
    }
}
