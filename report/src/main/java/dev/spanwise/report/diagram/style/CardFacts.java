package dev.spanwise.report.diagram.style;

import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.card.CardFact;
import dev.spanwise.report.diagram.card.CardField;
import dev.spanwise.report.diagram.card.CardFormat;
import dev.spanwise.report.diagram.text.SafeText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Puts the fields of boxes into words of one language. */
record CardFacts(PositionWords words) {
    /** What a field says of a position, with its label; empty where there is nothing to say. */
    String text(CardField field, int position, boolean below) {
        String value = value(field, position, below);
        return value.isEmpty() || field.label().isEmpty() ? value : field.label() + ": " + value;
    }

    private String value(CardField field, int position, boolean below) {
        Position counted = words.marks().counted(position);
        if (field.fact().isNumber()) {
            return number(field.fact().number(counted), field.format());
        }
        return switch (field.fact()) {
            case NAME -> words.name(words.chart().position(position));
            case TITLE -> title(words.chart().position(position));
            case FIGURES -> String.join(" · ", words.figures(position, below));
            case MANAGER -> counted.manager().map(words::name).orElse("");
            case HIRE_DATE -> day(counted.date(Field.HIRE_DATE), field.format());
            default -> clean(counted.text(field.fact().field().orElseThrow()));
        };
    }

    private String title(Position position) {
        String title = clean(position.title());
        return title.equals(words.name(position)) ? "" : title;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : SafeText.clean(text);
    }

    private String number(double value, CardFormat format) {
        if (Double.isNaN(value)) {
            return "";
        }
        double unit = format == CardFormat.THOUSANDS ? 1_000 : format == CardFormat.MILLIONS ? 1_000_000 : 1;
        return words.texts().get("card.number." + format.id(), value / unit);
    }

    private String day(@Nullable LocalDate day, CardFormat format) {
        if (day == null) {
            return "";
        }
        return format == CardFormat.YEAR
                ? String.valueOf(day.getYear())
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.texts().language()));
    }

    /** What a field is called: its label, or the word for it. */
    String called(CardField field) {
        return field.label().isEmpty() ? called(field.fact()) : field.label();
    }

    private String called(CardFact fact) {
        return words.texts().get("card." + fact.id());
    }
}
