package dev.spanwise.model.read.detect;

import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.MachineWord;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that hold people and are no tables: what their lines begin with says so. */
enum ForeignText implements MachineWord {
    /** Commands of a database. */
    SQL("(?is)(.*\\n)?\\s*(insert\\s+(ignore\\s+)?into|create\\s+table|drop\\s+table)\\s+[^\\n]*(\\(|;|values).*"),
    /** Mermaid, DOT and PlantUML. */
    DIAGRAM(
            "(?is)(%%[^\\n]*\\n\\s*)*((flowchart|graph)\\s+(td|tb|lr|rl|bt)\\b|mindmap\\s*\\n|(strict\\s+)?(di)?graph\\b"
                    + "[^\\n{;,|\\t]*\\{|@start(uml|wbs|mindmap|json)\\b).*"),
    VCARD("(?is)begin:v(card|calendar)\\s.*");

    private static final int LEAST_LINES = 4;
    private static final Pattern YAML_LINE =
            Pattern.compile("\\s*(- )*[\\p{L}_][\\p{L}\\p{N}_.-]*:( [^,;\\t]*)?|\\s*- [^,;\\t]*|---|#.*|");

    private final Pattern pattern;

    ForeignText(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Throws, naming what a text really is, when it begins like something else than a table. */
    static void refuse(String beginning, String name) {
        String text = beginning.strip();
        for (ForeignText kind : values()) {
            if (kind.pattern.matcher(text).matches()) {
                throw new UnreadableInputException("format." + kind.id(), name);
            }
        }
        if (isYaml(text)) {
            throw new UnreadableInputException("format.yaml", name);
        }
    }

    /** Names with values and lists, one in each line, and nothing that parts cells. The last line may be cut off. */
    private static boolean isYaml(String text) {
        List<String> lines = text.lines().toList();
        List<String> whole = lines.subList(0, Math.max(0, lines.size() - 1));
        return whole.size() >= LEAST_LINES
                && whole.stream().allMatch(line -> YAML_LINE.matcher(line).matches())
                && whole.stream().anyMatch(line -> line.strip().startsWith("- "))
                && whole.stream().anyMatch(line -> line.strip().matches("(- )?[^ ]+:( .*)?"));
    }
}
