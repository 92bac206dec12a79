package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Alternatives;
import dev.spanwise.analysis.optimize.KeptPosition;
import dev.spanwise.analysis.optimize.KeptPosition.Necessity;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.Prices;
import dev.spanwise.analysis.optimize.SpanSensitivity;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Tone;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a plan is as it is, for people: what could stay, which other plans there are, what each limit costs. */
public final class ReasonsText {
    private static final int NAMED = 4;

    private final Plan plan;
    private final Texts texts;

    private ReasonsText(Plan plan, Locale language) {
        this.plan = plan;
        this.texts = Texts.in(ReasonsText.class, language);
    }

    /** Reasons alone. */
    public static Document of(Plan plan, PlanReasons reasons, Locale language) {
        Document.Builder document = Document.builder();
        addTo(document, plan, reasons, language);
        return document.build();
    }

    /** Adds what was asked for. */
    static void addTo(Document.Builder document, Plan plan, PlanReasons reasons, Locale language) {
        ReasonsText text = new ReasonsText(plan, language);
        reasons.findAlternatives().ifPresent(found -> text.add(found, document));
        reasons.findPrices().ifPresent(found -> text.add(found, document));
        reasons.findSpans().ifPresent(found -> text.add(found, document));
    }

    private void add(SpanSensitivity found, Document.Builder document) {
        if (found.spans().isEmpty()) {
            document.paragraph(texts.get("sensitivity.no-limit"), Tone.QUIET);
        } else if (found.rows().isEmpty()) {
            document.paragraph(texts.get(
                    "sensitivity.no-plan",
                    found.spans().get(0),
                    found.spans().get(found.spans().size() - 1)));
        } else {
            document.add(SensitivityTable.of(found, texts));
        }
    }

    private void add(Alternatives found, Document.Builder document) {
        if (found.asked() == 0) {
            document.paragraph(texts.get("reasons.nothing"));
            return;
        }
        document.paragraph(texts.get(
                "reasons.sum",
                found.asked(),
                count(found, Necessity.IN_EVERY_BEST_PLAN),
                count(found, Necessity.COULD_STAY),
                count(found, Necessity.NOT_PROVEN)));
        if (!found.isComplete(plan)) {
            document.paragraph(texts.get("reasons.first", found.asked()), Tone.QUIET);
        }
        document.add(Columns.<KeptPosition>in(texts)
                .text("plan.position", kept -> label(kept.position()))
                .text("reasons.needed", kept -> texts.get("reasons.needed." + kept.necessity()))
                .text("reasons.price", this::price)
                .table(texts.get("reasons.kept"), found.kept()));
        document.paragraph(asGood(found));
        document.add(Columns.<Plan>in(texts)
                .whole("plan.moved", other -> other.figures().moved())
                .whole("plan.dissolved", other -> other.figures().dissolved())
                .text("reasons.stays", other -> names(changedBy(plan, other)))
                .text("reasons.instead", other -> names(changedBy(other, plan)))
                .table(texts.get("reasons.others"), found.others()));
    }

    private static long count(Alternatives found, Necessity necessity) {
        return found.kept().stream()
                .filter(kept -> kept.necessity() == necessity)
                .count();
    }

    private String asGood(Alternatives found) {
        String key = plan.status() != PlanStatus.OPTIMAL
                ? "reasons.as-good.unproven"
                : found.all() ? "reasons.as-good.all" : "reasons.as-good.more";
        return texts.get(key, found.asGood());
    }

    private String price(KeptPosition kept) {
        if (kept.findMoreMoves().isEmpty()) {
            return texts.get(kept.proven() ? "reasons.price.impossible" : "reasons.price.none-found");
        }
        return texts.get(
                kept.proven() ? "reasons.price.moves" : "reasons.price.at-most",
                kept.findMoreMoves().getAsLong(),
                kept.moreJobs());
    }

    /** What the one plan changes and the other does not. */
    private static BitSet changedBy(Plan one, Plan other) {
        BitSet changed = new BitSet();
        for (int position = 0; position < one.problem().chart().size(); position++) {
            boolean here = one.isMoved(position) || one.isDissolved(position);
            boolean there = other.isMoved(position) || other.isDissolved(position);
            changed.set(position, here && !there);
        }
        return changed;
    }

    private String names(BitSet positions) {
        String named = positions.stream().limit(NAMED).mapToObj(this::label).collect(Collectors.joining(", "));
        int more = positions.cardinality() - NAMED;
        return more > 0 ? texts.get("reasons.and-more", named, more) : named;
    }

    private String label(int position) {
        return plan.problem().chart().position(position).label();
    }

    private void add(Prices found, Document.Builder document) {
        List<Prices.Price> list = found.list();
        document.add(Columns.<Prices.Price>in(texts)
                .text(
                        "prices.eased",
                        price -> texts.get("prices." + price.eased().id()))
                .text("prices.then", this::then)
                .text("plan.moved", price -> price.plan().isFound() ? moved(price.plan()) : "")
                .table(texts.get("prices.title"), list));
        ProtectionTable.addTo(document, found, plan, texts);
    }

    private String moved(Plan without) {
        return texts.get("prices.moved", without.figures().moved(), without.status() == PlanStatus.OPTIMAL ? 0 : 1);
    }

    private String then(Prices.Price price) {
        Plan without = price.plan();
        if (!without.isFound()) {
            return texts.get(without.status() == PlanStatus.INFEASIBLE ? "prices.still-none" : "prices.none-found");
        }
        if (!plan.isFound()) {
            return texts.get("prices.possible");
        }
        String key = without.status() == PlanStatus.OPTIMAL ? "prices.fewer" : "prices.at-least";
        return texts.get(key, plan.figures().moved() - without.figures().moved());
    }
}
