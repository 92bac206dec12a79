package dev.spanwise.model.read;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.Remark;
import dev.spanwise.model.Severity;
import dev.spanwise.model.StatedDay;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The chart that was read, and how it came about.
 *
 * @param chart all positions of all inputs
 * @param problems everything wrong with the data, in the order of the rows within each kind
 * @param mapping how the columns were understood
 * @param counts what became of the rows
 * @param sources the tables that were read
 * @param currency ISO 4217 code of all pay, empty where the input does not say
 * @param remarks on how values were understood
 * @param language of the options
 * @param stated the day that the input says it shows, where all of its tables that say one say the same
 */
public record ReadResult(
        OrgChart chart,
        List<Problem> problems,
        Mapping mapping,
        ReadCounts counts,
        List<SourceTable> sources,
        String currency,
        List<Remark> remarks,
        Locale language,
        Optional<StatedDay> stated) {
    public ReadResult {
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /** The remarks in the language of the options. */
    public List<String> notes() {
        return notes(language);
    }

    /** The remarks in a language. */
    public List<String> notes(Locale wanted) {
        Texts texts = Texts.in(ChartReader.class, wanted);
        return remarks.stream()
                .map(remark ->
                        texts.get("note." + remark.key(), remark.arguments().toArray()))
                .toList();
    }

    /** Whether any problem is an error, so that figures are to be read with care. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
