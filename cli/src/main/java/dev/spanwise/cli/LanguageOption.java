package dev.spanwise.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang}: looked up before the arguments are parsed, because help and errors are in that language already. */
final class LanguageOption implements ITypeConverter<Locale> {
    static final String NAME = "--lang";

    /** The language the arguments ask for, or the other one where they ask for none that is known. */
    static Locale find(String[] args, Locale otherwise) {
        for (int i = 0; i < args.length; i++) {
            Optional<Locale> found = Optional.empty();
            if (args[i].startsWith(NAME + "=")) {
                found = known(args[i].substring(NAME.length() + 1));
            } else if (args[i].equals(NAME) && i + 1 < args.length) {
                found = known(args[i + 1]);
            }
            if (found.isPresent()) {
                return found.get();
            }
        }
        return otherwise;
    }

    private static Optional<Locale> known(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "en" -> Optional.of(Locale.US);
            case "de" -> Optional.of(Locale.GERMANY);
            default -> Optional.empty();
        };
    }

    @Override
    public Locale convert(String value) {
        return known(value).orElseThrow(() -> new TypeConversionException("en, de"));
    }
}
