package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts another organisation under a manager of this one, or beside its tops: all its positions with everything known about
 * them and their reporting lines. Ids that are taken here get a prefix; names and people that stand in both are told and
 * left. The span limit of its terms holds for that manager.
 *
 * @param organisation what the other organisation is called: a file, or a chart of the server
 * @param under id of the manager to whom its tops report; null for nobody
 * @param prefix put before ids that are taken
 * @param joining its chart; empty as long as nobody has looked it up
 */
public record MergeOrganisations(
        String organisation, @Nullable String under, String prefix, Optional<OrgChart> joining, Terms terms)
        implements Change {
    public MergeOrganisations {
        if (prefix.isEmpty()) {
            throw new IllegalArgumentException("a prefix that makes ids different cannot be empty");
        }
    }

    /** A step whose chart is still to be looked up. */
    public static MergeOrganisations of(String organisation, @Nullable String under, String prefix, Terms terms) {
        return new MergeOrganisations(organisation, under, prefix, Optional.empty(), terms);
    }

    /** The same with its chart, if it is known there. */
    MergeOrganisations joinedBy(Organisations organisations) {
        return new MergeOrganisations(organisation, under, prefix, organisations.find(organisation), terms);
    }

    @Override
    public String kind() {
        return "merge-organisations";
    }

    @Override
    public boolean mayDissolve() {
        return false;
    }

    @Override
    public void carryOut(Rearranging work) {
        if (joining.isEmpty()) {
            work.refuse(organisation, Refusal.Kind.NO_ORGANISATION);
        } else if (under == null) {
            join(work, joining.get(), OrgChart.NONE);
        } else {
            work.named(List.of(under)).forEach(manager -> joinUnder(work, joining.get(), manager, under));
        }
    }

    private void joinUnder(Rearranging work, OrgChart chart, int manager, String id) {
        int limit = NewTeams.limit(terms);
        if (work.chart().span(manager) + (long) chart.tops() > limit) {
            work.refuse(organisation, Refusal.Kind.NO_ROOM_FOR_TOPS, id, chart.tops(), limit);
        } else {
            join(work, chart, manager);
        }
    }

    private void join(Rearranging work, OrgChart chart, int manager) {
        Clashes clashes = Clashes.of(work.chart(), chart, prefix);
        work.join(chart, clashes.ids(), manager);
        work.note(Note.Kind.MERGED_IN, chart.size(), chart.tops(), organisation);
        clashes.tell(work, prefix);
        if (!chart.listDottedLines().isEmpty()) {
            work.note(Note.Kind.DOTTED_LINES_LEFT, chart.listDottedLines().size());
        }
    }
}
