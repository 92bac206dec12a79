package dev.spanwise.model.read.value;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the currency that a text speaks of, as its ISO 4217 code. */
public final class Currencies {
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}])([A-Z]{3})(?![\\p{L}])");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    /** Longer signs first, since the dollar's is part of others. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("R$", "BRL"),
            Map.entry("C$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("US$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("$", "USD"),
            Map.entry("¥", "JPY"),
            Map.entry("円", "JPY"),
            Map.entry("元", "CNY"),
            Map.entry("₹", "INR"),
            Map.entry("zł", "PLN"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"),
            Map.entry("₽", "RUB"));

    private Currencies() {}

    /** The code, empty where the text names no currency. */
    public static String find(String text) {
        if (text.chars().allMatch(c -> c <= '9' && c != '$')) {
            return "";
        }
        Matcher code = CODE.matcher(text.toUpperCase(Locale.ROOT));
        while (code.find()) {
            if (CODES.contains(code.group(1))) {
                return code.group(1);
            }
        }
        return SIGNS.stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
