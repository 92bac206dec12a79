package dev.spanwise.report.diagram.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.spanwise.analysis.ask.file.Node;
import dev.spanwise.analysis.ask.file.NodeReader;
import dev.spanwise.analysis.ask.file.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Styles in a small YAML file (JSON will do as well):
 *
 * <pre>
 * title: Teams to look at
 * fields:
 *   - name
 *   - title
 *   - {field: pay, label: Pay, format: thousands}
 * rules:
 *   - {when: span &gt; 12, fill: red, badge: Wide, meaning: More than 12 direct reports}
 *   - {when: vacant, border: orange}
 * </pre>
 *
 * Every line may be missing. A rule without a badge gets a letter, A for the first rule.
 */
public final class CardStyleFile {
    static final String NAME = "style";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private CardStyleFile() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws dev.spanwise.analysis.ask.file.OptionFileException with file, line and what is allowed there
     * @throws IOException when the file cannot be read
     */
    public static CardStyle read(Path file) throws IOException {
        return parse(String.valueOf(file.getFileName()), NodeReader.text(file));
    }

    /**
     * Reads a text under a name for messages.
     *
     * @throws dev.spanwise.analysis.ask.file.OptionFileException with line and what is allowed there
     */
    public static CardStyle parse(String file, String text) {
        return NodeReader.read(file, text).map(node -> style(file, node)).orElse(CardStyle.USUAL);
    }

    private static CardStyle style(String file, Node node) {
        Section section = Section.of(file, NAME, node, AskedCards.KEYS);
        List<CardField> fields = new ArrayList<>();
        for (Node item : section.list(AskedCards.FIELDS, CardStyle.MOST_FIELDS)) {
            Node each = item instanceof Node.Scalar
                    ? new Node.Mapping(item.line(), Map.of(AskedCards.FIELD.name(), item))
                    : item;
            fields.add(Section.of(file, AskedCards.FIELDS, each, AskedCards.OF_FIELD.names())
                    .read(AskedCards::field));
        }
        List<CardRule> rules = new ArrayList<>();
        for (Node item : section.list(AskedCards.RULES, CardStyle.MOST_RULES)) {
            int number = rules.size();
            rules.add(Section.of(file, AskedCards.RULES, item, AskedCards.OF_RULE.names())
                    .read(source -> AskedCards.rule(source, number)));
        }
        return new CardStyle(section.read(AskedCards::title), fields, rules);
    }

    /** The style as a file that gives the same again. */
    public static String write(CardStyle style) {
        Map<String, Object> written = new LinkedHashMap<>();
        putText(written, AskedCards.TITLE.name(), style.title());
        written.put(
                AskedCards.FIELDS,
                style.fields().stream().map(CardStyleFile::written).toList());
        if (!style.rules().isEmpty()) {
            written.put(
                    AskedCards.RULES,
                    style.rules().stream().map(CardStyleFile::written).toList());
        }
        try {
            return YAML.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object written(CardField field) {
        if (field.equals(CardField.of(field.fact()))) {
            return field.fact().id();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(AskedCards.FIELD.name(), field.fact().id());
        putText(written, AskedCards.LABEL.name(), field.label());
        if (field.format() != CardFormat.PLAIN) {
            written.put(AskedCards.FORMAT.name(), field.format().id());
        }
        return written;
    }

    private static Map<String, Object> written(CardRule rule) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(AskedCards.WHEN.name(), rule.when());
        rule.fill().ifPresent(colour -> written.put(AskedCards.FILL.name(), colour.word()));
        rule.border().ifPresent(colour -> written.put(AskedCards.BORDER.name(), colour.word()));
        written.put(AskedCards.BADGE.name(), rule.badge());
        putText(written, AskedCards.MEANING.name(), rule.meaning().equals(rule.when()) ? "" : rule.meaning());
        return written;
    }

    private static void putText(Map<String, Object> written, String key, String text) {
        if (!text.isEmpty()) {
            written.put(key, text);
        }
    }
}
