package dev.spanwise.analysis.findings;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Findings that are known and accepted, so that only new ones are reported. A known finding is a rule and the id of a
 * position (none for a finding about the chart as a whole): it stays known when rows move, people change or figures
 * shift, and is new again when it is solved and comes back after the file was written anew.
 *
 * <p>The file has one line for each, sorted: the rule's id, a tab, the position's id. Lines that start with # and empty
 * lines say nothing.
 */
public final class Baseline {
    private static final String HEADER = "# Known findings: rule, tab, position";

    private final SortedSet<String> keys;

    private Baseline(Set<String> keys) {
        this.keys = ImmutableSortedSet.copyOf(keys);
    }

    /** The baseline that accepts exactly these findings. */
    public static Baseline of(List<Finding> findings) {
        Set<String> keys = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.positions().isEmpty()) {
                keys.add(key(finding.ruleId(), ""));
            }
            finding.positions().forEach(position -> keys.add(key(finding, position)));
        }
        return new Baseline(keys);
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws InvalidFileException with file and line when a line is no known finding
     * @throws IOException when the file cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        Set<String> keys = new TreeSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                int tab = line.indexOf('\t');
                if (tab < 0 || Rules.find(line.substring(0, tab)).isEmpty()) {
                    throw new InvalidFileException("baseline.bad-line", file.toString(), String.valueOf(number), line);
                }
                keys.add(line);
            }
        }
        return new Baseline(keys);
    }

    /** Writes the file in UTF-8; the same findings always give the same bytes. */
    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    /** What the file says. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(keys);
        return String.join("\n", lines) + "\n";
    }

    /** Number of known findings, each position counted. */
    public int size() {
        return keys.size();
    }

    /** What is not known: findings without their known positions, those that are all known left out. */
    public List<Finding> listNew(List<Finding> findings) {
        return findings.stream().map(this::onlyNew).flatMap(Optional::stream).toList();
    }

    /** Known findings that no longer are: solved, or about positions that are gone. As in the file, sorted. */
    public List<String> listSolved(List<Finding> findings) {
        SortedSet<String> solved = new TreeSet<>(keys);
        solved.removeAll(of(findings).keys);
        return List.copyOf(solved);
    }

    private Optional<Finding> onlyNew(Finding finding) {
        if (finding.positions().isEmpty()) {
            return keys.contains(key(finding.ruleId(), "")) ? Optional.empty() : Optional.of(finding);
        }
        return finding.retain(position -> !keys.contains(key(finding, position)));
    }

    private static String key(Finding finding, int position) {
        return key(finding.ruleId(), finding.chart().position(position).id());
    }

    /** Line breaks cannot stand in a line of the file. */
    private static String key(String ruleId, String positionId) {
        return ruleId + "\t" + positionId.replaceAll("\\R", " ");
    }
}
