package dev.spanwise.model.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a line of a wiki's table, without the marks of the wiki. */
final class WikiCells {
    /** {@code [Ann Low|https://wiki/ann]}, {@code [Ann Low](mailto:ann@x)}, {@code [[people:ann|Ann Low]]} and {@code [~ann]}. */
    private static final Pattern LINK = Pattern.compile(
            "\\[~?(?<label>[^\\[\\]|]+)(\\|[^\\[\\]]*)?](\\([^()]*\\))?|\\[\\[([^\\[\\]|]*\\|)?(?<shown>[^\\[\\]|]+)]]");

    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*\\*|\\*\\*|__|//|[*_+`])(\\S.*)\\1");

    private WikiCells() {}

    /** A line without the bars around it. */
    static String inner(String line, int bars) {
        String mark = line.substring(0, bars);
        String rest = line.substring(bars);
        String end = rest.endsWith(mark) ? mark : rest.endsWith("|") ? "|" : "";
        return rest.substring(0, rest.length() - end.length());
    }

    /** What stands between bars; those of links and those behind a backslash part nothing. */
    static List<String> cut(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            depth = sign == '[' ? depth + 1 : sign == ']' ? Math.max(0, depth - 1) : depth;
            if (sign == '|' && depth == 0 && (at == 0 || line.charAt(at - 1) != '\\')) {
                cells.add(line.substring(from, at));
                from = at + 1;
            }
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** A cell without the marks of links and emphasis. */
    static String bare(String cell) {
        return plain(shown(plain(cell))).replace("\\|", "|").strip();
    }

    private static String shown(String cell) {
        Matcher link = LINK.matcher(cell);
        return !link.matches() ? cell : link.group("label") == null ? link.group("shown") : link.group("label");
    }

    private static String plain(String text) {
        Matcher emphasis = EMPHASIS.matcher(text.strip());
        return emphasis.matches() ? emphasis.group(2) : text.strip();
    }
}
