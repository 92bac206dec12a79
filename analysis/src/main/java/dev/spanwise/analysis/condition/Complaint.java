package dev.spanwise.analysis.condition;

import dev.cel.common.CelIssue;
import dev.spanwise.model.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a condition cannot be read, in words of the reader: the compiler's own are English and speak of tokens.
 *
 * @param key of the sentence
 * @param name the name in question, empty where it is about none
 */
record Complaint(String key, String name) {
    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']*)'");

    /** The reason behind what the compiler says; that something does not belong there, where it is none of the usual ones. */
    static Complaint of(CelIssue issue) {
        String said = issue.getMessage();
        Matcher unknown = UNKNOWN.matcher(said);
        if (unknown.find()) {
            return new Complaint("reason.unknown-name", unknown.group(1));
        } else if (said.contains("no matching overload")) {
            return new Complaint("reason.kinds", "");
        } else if (said.contains("expected type 'bool'")) {
            return new Complaint("reason.no-question", "");
        } else if (said.contains("exceeds limit") || said.contains("recursion")) {
            return new Complaint("reason.too-long", "");
        }
        return new Complaint("reason.syntax", "");
    }

    String in(Texts texts) {
        return texts.get(key, name);
    }
}
