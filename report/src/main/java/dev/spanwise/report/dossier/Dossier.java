package dev.spanwise.report.dossier;

import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Table;
import java.util.List;

/**
 * What the dossier shows, in the words and numbers of its language.
 *
 * @param language tag of the language
 * @param title what stands above it all
 * @param summary what matters most, a sentence each
 * @param headlines the figures everybody asks for
 * @param layers the pyramid
 * @param spans the span bands
 * @param heatMap layers against departments; without rows where no department is known
 * @param findings grave ones first
 * @param scenarios what each scenario would do, with its name as the first block
 * @param mapping how the columns were understood
 * @param benchmarks published spans beside those of the chart; without blocks where nobody leads anybody
 * @param problems what was wrong with the data; without rows where nothing was
 */
public record Dossier(
        String language,
        String title,
        List<String> summary,
        List<Headline> headlines,
        ChartPart layers,
        ChartPart spans,
        HeatMap heatMap,
        List<FindingPart> findings,
        List<Document> scenarios,
        Document benchmarks,
        Table mapping,
        Table problems) {

    public Dossier {
        summary = List.copyOf(summary);
        headlines = List.copyOf(headlines);
        findings = List.copyOf(findings);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * A figure with what it means.
     *
     * @param label what it is
     * @param value as people read it
     * @param meaning one sentence
     */
    public record Headline(String label, String value, String meaning) {}

    /**
     * A chart and the figures behind it.
     *
     * @param svg the picture, safe to put into a page as it is
     * @param figures the same as a table
     */
    public record ChartPart(String svg, Table figures) {}

    /**
     * A finding with the people behind it.
     *
     * @param severity word for its severity
     * @param tone {@code error}, {@code warning} or {@code info}
     * @param count how many positions, as people read it
     * @param people one line a position, the first ones
     * @param more how many are not listed, as a sentence; empty where all are
     */
    public record FindingPart(
            String id,
            String title,
            String severity,
            String tone,
            String count,
            String message,
            String meaning,
            String nextStep,
            List<String> people,
            String more) {
        public FindingPart {
            people = List.copyOf(people);
        }
    }
}
