package dev.spanwise.analysis.scenario;

/** Adds up what merging did to the groups of peers, for the note about how good it is. */
final class MergeTally {
    private int before;
    private int after;
    private int needed;
    private boolean exact = true;

    /**
     * What merging did to one group.
     *
     * @param before managers before
     * @param after managers after
     * @param needed managers needed at least
     * @param exact whether {@code after} is proven to be the fewest
     */
    record Result(int before, int after, int needed, boolean exact) {}

    void add(Result group) {
        before += group.before();
        after += group.after();
        needed += group.needed();
        exact &= group.exact();
    }

    void noteOn(Rearranging work) {
        if (exact) {
            work.note(Note.Kind.MERGED_EXACTLY, before, after);
        } else {
            work.note(Note.Kind.MERGED_BY_FIRST_FIT, before, after, needed, PeerGroup.EXACT);
        }
    }
}
