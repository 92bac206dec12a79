package dev.spanwise.web.pages.accounts;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.model.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looked at, in words: the log keeps the names of an address, which are the same in every language.
 *
 * @param names of snapshots and scenarios as an address names them; empty for what is no longer there
 */
record AuditSubject(Texts texts, Function<String, Optional<String>> names) {
    private static final String AFTER_NAME = ": ";
    private static final String BETWEEN = "; ";
    private static final Pattern DETAIL = Pattern.compile("([a-z][a-z-]*) (.+)", Pattern.DOTALL);
    private static final Pattern CHART = Pattern.compile("(snapshot|scenario)\\.[0-9a-f]+(-[0-9a-f]+)*");

    /** The snapshot's name, then what of it; what has no words stays as it is kept. */
    String said(String subject) {
        int end = subject.indexOf(AFTER_NAME);
        if (end < 0) {
            return subject;
        }
        String details = subject.substring(end + AFTER_NAME.length());
        return Stream.of(details.split(BETWEEN, -1))
                .map(this::detail)
                .collect(Collectors.joining(BETWEEN, subject.substring(0, end) + AFTER_NAME, ""));
    }

    private String detail(String detail) {
        Matcher parts = DETAIL.matcher(detail);
        if (!parts.matches()) {
            return detail;
        }
        String name = parts.group(1);
        return first("audit.of." + name, "option." + name)
                .map(label -> texts.get("audit.detail", label, values(name, parts.group(2))))
                .orElse(detail);
    }

    private String values(String name, String values) {
        return Stream.of(values.split(", ", -1))
                .map(value -> value(name, value))
                .collect(Collectors.joining(", "));
    }

    private String value(String name, String value) {
        return first("option." + name + "." + value, "audit.of." + name + "." + value)
                .or(() -> chart(value))
                .or(() -> isRule(name) ? rule(value) : Optional.empty())
                .orElse(value);
    }

    private Optional<String> chart(String value) {
        Matcher chart = CHART.matcher(value);
        return chart.matches()
                ? names.apply(value).or(() -> Optional.of(texts.get("audit.gone." + chart.group(1))))
                : Optional.empty();
    }

    private static boolean isRule(String name) {
        return name.equals("finding") || name.equals("rule");
    }

    private Optional<String> rule(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .map((Rule rule) -> rule.title(texts.language()))
                .findFirst();
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys).filter(texts::has).map(texts::get).findFirst();
    }
}
