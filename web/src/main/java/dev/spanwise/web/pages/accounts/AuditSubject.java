package dev.spanwise.web.pages.accounts;

import dev.spanwise.model.text.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody looked at, in words: the log keeps the names of an address, which are the same in every language. */
final class AuditSubject {
    private static final String AFTER_NAME = ": ";
    private static final String BETWEEN = "; ";
    private static final Pattern DETAIL = Pattern.compile("([a-z][a-z-]*) (.+)", Pattern.DOTALL);

    private AuditSubject() {}

    /** The snapshot's name, then what of it; what has no words stays as it is kept. */
    static String said(String subject, Texts texts) {
        int end = subject.indexOf(AFTER_NAME);
        if (end < 0) {
            return subject;
        }
        String details = subject.substring(end + AFTER_NAME.length());
        return Stream.of(details.split(BETWEEN, -1))
                .map(detail -> detail(detail, texts))
                .collect(Collectors.joining(BETWEEN, subject.substring(0, end) + AFTER_NAME, ""));
    }

    private static String detail(String detail, Texts texts) {
        Matcher parts = DETAIL.matcher(detail);
        if (!parts.matches()) {
            return detail;
        }
        String name = parts.group(1);
        return first(texts, "audit.of." + name, "option." + name)
                .map(label -> texts.get("audit.detail", label, values(name, parts.group(2), texts)))
                .orElse(detail);
    }

    private static String values(String name, String values, Texts texts) {
        return Stream.of(values.split(", ", -1))
                .map(value -> first(texts, "option." + name + "." + value, "audit.of." + name + "." + value)
                        .orElse(value))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> first(Texts texts, String... keys) {
        return Stream.of(keys).filter(texts::has).map(texts::get).findFirst();
    }
}
