package dev.spanwise.report.dossier;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.dossier.Dossier.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures at the head of the dossier, each with a sentence that says how to read it. */
final class Headlines {
    private final OrgMetrics metrics;
    private final Texts texts;
    private final Numbers numbers;

    Headlines(OrgMetrics metrics, Texts texts) {
        this.metrics = metrics;
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
    }

    List<Headline> list() {
        List<Headline> list = new ArrayList<>();
        add(
                list,
                "positions",
                whole(metrics.headcount().positions()),
                decimal(metrics.headcount().fte(), 1));
        add(
                list,
                "layers",
                whole(metrics.layers().layers()),
                whole(metrics.layers().managementLayers()));
        add(
                list,
                "managers",
                whole(metrics.roles().managers()),
                percent(metrics.roles().managerShare()));
        add(list, "ratio", decimal(metrics.roles().icToManagerRatio(), 2));
        add(
                list,
                "span",
                decimal(metrics.spans().mean(), 2),
                decimal(metrics.spans().median(), 1));
        add(
                list,
                "one-to-one",
                whole(metrics.patterns().oneToOneManagers()),
                metrics.patterns().chains());
        add(list, "pass-through", whole(metrics.patterns().passThroughManagers()));
        add(list, "vacancies", whole(metrics.headcount().vacancies()));
        if (metrics.cost().positionsWithPay() > 0) {
            add(
                    list,
                    "management-cost",
                    percent(metrics.cost().managementShare()),
                    metrics.cost().positionsWithPay());
        }
        return list;
    }

    /** The figure itself, and what else its sentence says. */
    private void add(List<Headline> list, String key, String value, Object... more) {
        Object[] arguments = Stream.concat(Stream.of(value), Stream.of(more)).toArray();
        list.add(new Headline(texts.get("headline." + key), value, texts.get("meaning." + key, arguments)));
    }

    private String whole(long number) {
        return numbers.whole(number).text();
    }

    private String decimal(double number, int digits) {
        return numbers.decimal(number, digits).text();
    }

    private String percent(double share) {
        return numbers.percent(share).text();
    }
}
