package dev.spanwise.report.figures;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Shown;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A figure, described once: it has the same name and the same digits wherever it is shown.
 *
 * @param <T> what it is a figure of
 * @param id stable; its name stands under it in the texts beside this class
 * @param unit how it is written
 * @param digits behind the decimal separator
 * @param value how it is got; NaN where it cannot be given
 * @param tells whether it says anything of this one; a list leaves it out where it says nothing of any
 */
public record Figure<T>(String id, Unit unit, int digits, ToDoubleFunction<? super T> value, Predicate<? super T> tells)
        implements Shown<T> {
    private static final String SHORT = ".short";

    /** What a figure counts in. */
    public enum Unit {
        /** Positions, layers, direct reports, or one of them for each of another. */
        NUMBER,
        /** 0 to 1, written in per cent. */
        SHARE,
        /** Pay per year in the currency of the data. */
        PAY
    }

    static <T> Figure<T> count(String id, ToDoubleFunction<? super T> value) {
        return number(id, 0, value);
    }

    static <T> Figure<T> number(String id, int digits, ToDoubleFunction<? super T> value) {
        return new Figure<>(id, Unit.NUMBER, digits, value, any -> true);
    }

    static <T> Figure<T> share(String id, ToDoubleFunction<? super T> value) {
        return new Figure<>(id, Unit.SHARE, 1, value, any -> true);
    }

    static <T> Figure<T> pay(String id, ToDoubleFunction<? super T> value) {
        return new Figure<>(id, Unit.PAY, 0, value, any -> true);
    }

    Figure<T> where(Predicate<? super T> condition) {
        return new Figure<>(id, unit, digits, value, condition);
    }

    /** The same figure of something else, as with the layers of a chart and those of a part of it. */
    public <S> Figure<S> as(ToDoubleFunction<? super S> other) {
        return new Figure<>(id, unit, digits, other, any -> true);
    }

    /** The same figure of something that has what it is a figure of. */
    public <S> Figure<S> of(Function<? super S, ? extends T> view) {
        return new Figure<>(
                id,
                unit,
                digits,
                source -> value.applyAsDouble(view.apply(source)),
                source -> tells.test(view.apply(source)));
    }

    /** Those of the figures that say something of at least one of these. */
    public static <F extends Figure<? super T>, T> List<F> telling(List<F> figures, Collection<T> sources) {
        return figures.stream()
                .filter(figure -> sources.stream().anyMatch(figure.tells()))
                .toList();
    }

    /** What it is called. */
    public String name(Locale language) {
        return texts(language).get(id);
    }

    /** The same where there is little room. */
    public String shortName(Locale language) {
        return name(language, SHORT);
    }

    /** The same where there is hardly any. */
    @Override
    public String heading(Locale language) {
        return name(language, ".narrow", SHORT);
    }

    private String name(Locale language, String... endings) {
        Texts texts = texts(language);
        return Stream.of(endings)
                .map(id::concat)
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElseGet(() -> texts.get(id));
    }

    private static Texts texts(Locale language) {
        return Texts.in(Figure.class, language);
    }

    /** The figure as people read it, with what is exactly behind it. */
    @Override
    public Cell cell(T source, Numbers numbers) {
        return cell(value.applyAsDouble(source), numbers);
    }

    /** The figure for a sentence: a count as a number, which words can follow, everything else as people read it. */
    public Object argument(T source, Locale language) {
        double number = value.applyAsDouble(source);
        return unit == Unit.NUMBER && digits == 0 && !Double.isNaN(number)
                ? (Object) Math.round(number)
                : cell(source, new Numbers(language)).text();
    }

    /** By how much it changed, with a sign. */
    public Cell change(T before, T after, Numbers numbers) {
        return cell(value.applyAsDouble(after) - value.applyAsDouble(before), numbers)
                .signed();
    }

    private Cell cell(double number, Numbers numbers) {
        return unit == Unit.SHARE ? numbers.percent(number) : numbers.fixed(number, digits);
    }
}
