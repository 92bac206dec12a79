package dev.spanwise.model.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an Office Open XML workbook consists of, as its relationships say: nothing depends on where parts usually lie.
 *
 * @param sheets in the order of their tabs
 * @param from1904 whether days are counted from 1904
 * @param paths of parts by the last word of their type, such as {@code styles}
 */
record XlsxParts(List<SheetName> sheets, boolean from1904, Map<String, String> paths) {
    private static final int MOST_SHEETS = 10_000;

    boolean has(String type) {
        return paths.containsKey(type);
    }

    String path(String type) {
        return java.util.Objects.requireNonNull(paths.get(type));
    }

    static XlsxParts read(ZipParts parts) throws IOException, XMLStreamException {
        String workbook = workbook(parts);
        Map<String, Relation> relations = relations(parts, workbook);
        List<SheetName> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream stream = parts.open(workbook)) {
            XMLStreamReader xml = Xml.open(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("workbookPr")) {
                        from1904 = Xml.isTrue(Xml.attribute(xml, "date1904"));
                    } else if (xml.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
                        addSheet(xml, relations, parts, sheets);
                    }
                }
            }
        }
        Map<String, String> paths = new HashMap<>();
        relations.values().forEach(relation -> {
            if (parts.has(relation.path())) {
                paths.putIfAbsent(relation.type(), relation.path());
            }
        });
        return new XlsxParts(List.copyOf(sheets), from1904, Map.copyOf(paths));
    }

    /** A part that another one refers to. */
    private record Relation(String type, String path) {}

    private static void addSheet(
            XMLStreamReader xml, Map<String, Relation> relations, ZipParts parts, List<SheetName> sheets) {
        String id = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean relation = xml.getAttributeNamespace(i) != null
                    && xml.getAttributeNamespace(i).endsWith("relationships");
            id = relation && xml.getAttributeLocalName(i).equals("id") ? xml.getAttributeValue(i) : id;
        }
        Relation sheet = relations.get(id);
        if (sheet != null && sheet.type().equals("worksheet") && parts.has(sheet.path())) {
            boolean visible = Xml.attribute(xml, "state", "visible").equals("visible");
            sheets.add(new SheetName(Xml.attribute(xml, "name", ""), sheet.path(), visible));
        }
    }

    /** The part with the workbook, as the file says, else where it usually lies. */
    static String workbook(ZipParts parts) throws IOException, XMLStreamException {
        for (Relation relation : relations(parts, "").values()) {
            if (relation.type().equals("officeDocument") && parts.has(relation.path())) {
                return relation.path();
            }
        }
        return parts.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml";
    }

    /** Paths of the parts that a part refers to, by the last word of their type; the first of each. */
    static Map<String, String> pathsById(ZipParts parts, String part) throws IOException, XMLStreamException {
        Map<String, String> paths = new HashMap<>();
        relations(parts, part).forEach((id, relation) -> paths.put(id, relation.path()));
        return paths;
    }

    static Map<String, String> pathsByType(ZipParts parts, String part) throws IOException, XMLStreamException {
        Map<String, String> paths = new HashMap<>();
        relations(parts, part).values().forEach(relation -> paths.putIfAbsent(relation.type(), relation.path()));
        return paths;
    }

    private static Map<String, Relation> relations(ZipParts parts, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String path = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!parts.has(path)) {
            return relations;
        }
        try (InputStream stream = parts.open(path)) {
            XMLStreamReader xml = Xml.open(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = Xml.attribute(xml, "Type", "");
                    String target = resolve(folder, Xml.attribute(xml, "Target", ""));
                    relations.put(
                            Xml.attribute(xml, "Id", ""),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), target));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : com.google.common.base.Splitter.on('/').split(whole.toLowerCase(Locale.ROOT))) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
