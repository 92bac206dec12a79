package dev.spanwise.analysis.scenario;

import com.google.common.collect.EnumMultiset;

/**
 * What became of every position of a chart, each counted once: the figures but the last add up to {@link #headcount}. A
 * position that several steps touched counts under the weightiest thing that happened to it: gone, converted,
 * promoted, filled, moved, edited. One that was moved and moved back is unchanged.
 *
 * @param headcount positions before
 * @param eliminated positions that are gone and were held by somebody
 * @param vacanciesClosed positions that are gone and were vacant
 * @param converted managers who stay as individual contributors
 * @param promoted positions that lead a team in somebody's place
 * @param moved other positions that report to another manager than before
 * @param filled other vacancies that somebody holds now
 * @param edited positions with other values, and nothing else
 * @param unchanged everybody else
 * @param added positions that were not there; not part of the headcount before
 */
public record Bookkeeping(
        int headcount,
        int eliminated,
        int vacanciesClosed,
        int converted,
        int promoted,
        int moved,
        int filled,
        int edited,
        int unchanged,
        int added) {

    public Bookkeeping {
        if (eliminated + vacanciesClosed + converted + promoted + moved + filled + edited + unchanged != headcount) {
            throw new IllegalArgumentException("the outcomes do not add up to the headcount of " + headcount);
        }
    }

    /** Positions there are. */
    public int headcountAfter() {
        return headcount - eliminated - vacanciesClosed + added;
    }

    static Bookkeeping of(ScenarioRun run) {
        Fates fates = new Fates(run);
        EnumMultiset<Fate> counts = EnumMultiset.create(Fate.class);
        for (int position = 0; position < run.before().size(); position++) {
            counts.add(fates.of(position));
        }
        return new Bookkeeping(
                run.before().size(),
                counts.count(Fate.ELIMINATED),
                counts.count(Fate.VACANCY_CLOSED),
                counts.count(Fate.CONVERTED),
                counts.count(Fate.PROMOTED),
                counts.count(Fate.MOVED),
                counts.count(Fate.FILLED),
                counts.count(Fate.EDITED),
                counts.count(Fate.UNCHANGED),
                fates.added());
    }
}
