package dev.spanwise.model.read.tree;

import java.util.Set;

/** What the signs before the names of members mean: XML that was turned into JSON marks attributes and texts by them. */
final class MemberNames {
    private static final Set<String> TEXTS = Set.of("#text", "$", "$t", "_text");
    private static final Set<String> OF_FORMAT =
            Set.of("@context", "@type", "@count", "@nil", "@xmlns", "@xsi", "@nextLink", "@version");

    private MemberNames() {}

    /** {@code @odata.type}, {@code @xmlns:wd}, {@code __metadata} and the like speak of the format. */
    static boolean speaksOfFormat(String name) {
        if (name.startsWith("__")) {
            return true;
        }
        return name.startsWith("@") && (name.indexOf('.') > 0 || name.indexOf(':') > 0 || OF_FORMAT.contains(name));
    }

    /** {@code id} for the attribute {@code @id}, nothing for the text of an element. */
    static String withoutSigns(String name) {
        if (TEXTS.contains(name)) {
            return "";
        }
        return name.startsWith("@") ? name.substring(1) : name;
    }
}
