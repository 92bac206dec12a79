package dev.spanwise.analysis.catalogue;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.ask.Fact;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Options as JSON Schemas with their descriptions: as keys of a mapping in a file, or as parameters of an address. */
public final class OptionSchemas {
    private static final Descriptions TEXTS = Descriptions.in(Locale.ENGLISH);

    private OptionSchemas() {}

    /** A mapping with the options as keys and nothing else; the rules across them hold. */
    public static Map<String, Object> mapping(OptionList list) {
        return mapping(list, Map.of());
    }

    /** The same with other keys besides. */
    public static Map<String, Object> mapping(OptionList list, Map<String, Object> parts) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<String> required = list.options().stream()
                .filter(Option::required)
                .map(Option::name)
                .toList();
        boolean mayBeEmpty = required.isEmpty() && list.rules().isEmpty();
        schema.put("type", mayBeEmpty ? List.of("object", "null") : "object");
        schema.put("additionalProperties", false);
        Map<String, Object> properties = new LinkedHashMap<>();
        list.options()
                .forEach(option -> properties.put(
                        option.name(), described(list, option, option.kind().schema())));
        properties.putAll(parts);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!list.rules().isEmpty()) {
            schema.put(
                    "allOf",
                    list.rules().stream()
                            .map(rule -> Fact.not(rule.broken()).schema())
                            .toList());
        }
        return schema;
    }

    /** What a parameter of an address may be. */
    public static Map<String, Object> parameter(OptionList list, Option<?> option) {
        return described(list, option, option.kind().addressSchema());
    }

    private static Map<String, Object> described(OptionList list, Option<?> option, Map<String, Object> schema) {
        ImmutableMap.Builder<String, Object> described = ImmutableMap.builder();
        described.put("description", TEXTS.of(list, option));
        described.putAll(schema);
        if (!option.usual().isEmpty()) {
            described.put("default", option.kind().writtenAll(option.usual()));
        }
        return described.buildKeepingLast();
    }
}
