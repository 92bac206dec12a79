package dev.spanwise.web.visit;

import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.accounts.Session;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its own content, and the language it speaks.
 *
 * @param title the page's name, ready for people
 * @param section which entry of the navigation is the current one
 * @param snapshot the snapshot the navigation leads to, null on pages that are about none
 * @param ignored what the address says and the page does not know, in sentences
 */
public record Frame(
        Visit visit, String title, String section, @Nullable SnapshotLink snapshot, List<String> ignored) {
    public Frame {
        ignored = List.copyOf(ignored);
    }

    /** A page that knows everything its address says, as far as that can be told before it is made. */
    public Frame(Visit visit, String title, String section, @Nullable SnapshotLink snapshot) {
        this(visit, title, section, snapshot, List.of());
    }

    /** The same page, telling what it does not know of its address. */
    Frame telling(List<String> unknown) {
        return new Frame(visit, title, section, snapshot, unknown);
    }

    /**
     * The snapshot a page is about.
     *
     * @param currency code of the currency of its pay; empty where that is not known, or not for this visitor
     * @param filter what part of it the visitor looks at, each parameter with {@code &} before it
     * @param chips the same for people, one by one, all of it together at last; none where there is no filter
     */
    public record SnapshotLink(String id, String name, String currency, String filter, List<Chip> chips) {
        public SnapshotLink {
            chips = List.copyOf(chips);
        }

        /** Address of one of its pages that goes on with the filter. */
        public String filtered(String page) {
            return path(page) + (filter.isEmpty() ? "" : "?" + filter.substring(1));
        }

        public String path(String page) {
            return "/snapshots/" + id + "/" + page;
        }
    }

    /** A sentence in the visitor's language. */
    public String text(String key, Object... arguments) {
        return visit.texts().get(key, arguments);
    }

    /**
     * One thing a page is limited to.
     *
     * @param names of its parameters, with spaces between them
     * @param label for people, such as {@code Department: Sales}
     * @param without address of the same page without it
     * @param written a condition as it is written; null for everything else
     */
    public record Chip(
            String names,
            String label,
            String without,
            @Nullable String written) {}

    /** Pages that show what the filter leaves; others are about the whole chart. */
    private static final Set<String> FILTERED = Set.of("overview", "explore", "table", "draw");

    /** Whether the page shows what the filter leaves. */
    public boolean isFiltered() {
        return FILTERED.contains(section);
    }

    private String currency() {
        return snapshot == null ? "" : snapshot.currency();
    }

    /** What a figure is called, with the currency where it is pay and that is known. */
    public String name(Figure<?> figure) {
        return withCurrency(figure, figure.name(visit.language()));
    }

    private String withCurrency(Figure<?> figure, String name) {
        return figure.unit() != Figure.Unit.PAY || currency().isEmpty() ? name : text("pay.in", name, currency());
    }

    /** A figure as it reads everywhere. */
    public <T> String shown(Figure<? super T> figure, T source) {
        return figure.cell(source, new Numbers(visit.language())).text();
    }

    /** The same within a sentence: pay with its currency where that is known. */
    public <T> String said(Figure<? super T> figure, T source) {
        String shown = shown(figure, source);
        return figure.unit() != Figure.Unit.PAY || currency().isEmpty() ? shown : text("pay.amount", shown, currency());
    }

    /** A figure of several charts. */
    public record FigureRow(String name, List<String> values) {}

    /** Figures that say something of these, each of all of them. */
    public <T> List<FigureRow> rows(List<? extends Figure<? super T>> figures, List<? extends T> sources) {
        return Figure.telling(figures, List.<T>copyOf(sources)).stream()
                .map(figure -> new FigureRow(
                        name(figure),
                        sources.stream().map(source -> shown(figure, source)).toList()))
                .toList();
    }

    /**
     * A figure before and after a change.
     *
     * @param change with its sign
     */
    public record Delta(String name, String before, String after, String change) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    /** Figures that say something of these two, before and after. */
    public <T> List<Delta> deltas(List<? extends Figure<? super T>> figures, T before, T after) {
        Numbers numbers = new Numbers(visit.language());
        return Figure.telling(figures, List.<T>of(before, after)).stream()
                .map(figure -> new Delta(
                        withCurrency(figure, figure.shortName(visit.language())),
                        shown(figure, before),
                        shown(figure, after),
                        figure.change(before, after, numbers).text()))
                .toList();
    }

    /** Words for pay, with its currency where that is known. */
    public String pay(String key) {
        return currency().isEmpty() ? text(key) : text("pay.in", text(key), currency());
    }

    /** An amount of pay, with its currency where that is known. */
    public String amount(long pay) {
        return currency().isEmpty() ? number(pay) : text("pay.amount", number(pay), currency());
    }

    public String language() {
        return visit.language().getLanguage();
    }

    /** {@code light} or {@code dark}; null when the system decides. */
    public @Nullable String theme() {
        String theme = visit.http().cookie(Preferences.THEME_COOKIE);
        return "light".equals(theme) || "dark".equals(theme) ? theme : null;
    }

    /** The address of this very page, to come back to. */
    public String here() {
        String query = visit.http().queryString();
        return visit.http().path() + (query == null ? "" : "?" + query);
    }

    /** What the address says for a field of a form, empty where it says nothing. */
    public String typed(String field) {
        return visit.find(field).orElse("");
    }

    /** Whether the address says anything for one of these fields. */
    public boolean isTyped(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> visit.find(field).isPresent());
    }

    /** Whether the address chooses this value of a field. */
    public boolean chosen(String field, String value) {
        return typed(field).equals(value);
    }

    /** What marks the current entry of the navigation. */
    public @Nullable String current(String entry) {
        return section.equals(entry) ? "page" : null;
    }

    public Optional<Session> session() {
        return visit.findSession();
    }

    /** The token a form carries; empty where nobody has signed in. */
    public String csrf() {
        return session().map(Session::csrf).orElse("");
    }

    public boolean mayAnalyse() {
        return session().map(s -> s.account().may(Role.ANALYST)).orElse(false);
    }

    /** Whether there are accounts to administer, and the visitor may. */
    public boolean mayAdminister() {
        return visit.isTeam()
                && session().map(s -> s.account().may(Role.ADMINISTRATOR)).orElse(false);
    }

    /** Whether the visitor came in with a password of their own. */
    public boolean hasPassword() {
        return session().map(s -> !s.account().equals(Account.LOCAL)).orElse(false);
    }

    /** A whole number with the language's separators. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(visit.language()).format(value);
    }

    /** A number with at most so many decimals; a dash for none. */
    public String number(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(visit.language());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A large number in three digits or so: 40.2M, or 40,2 Mio. */
    public String rounded(double value) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(visit.language(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A share as a percentage. */
    public String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        NumberFormat format = NumberFormat.getPercentInstance(visit.language());
        format.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
        return format.format(share);
    }

    /** A day as the language writes it. */
    public String day(LocalDate day) {
        return visit.day(day);
    }

    /** Day and time where the server stands. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(visit.language())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
