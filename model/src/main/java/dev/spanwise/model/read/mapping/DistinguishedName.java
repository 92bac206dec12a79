package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Distinguished names of LDAP directories, as RFC 4514 writes them. */
final class DistinguishedName {
    private DistinguishedName() {}

    static boolean isOne(String text) {
        return text.indexOf('=') > 0 && !parse(text).isEmpty();
    }

    /** Parts in one spelling: no spaces around them, small letters, escapes resolved. */
    static String normal(String text) {
        return parse(text).stream()
                .map(part -> Whitespace.collapse(part.toString()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** The value of the first part: {@code Jane Doe} of {@code CN=Jane Doe,OU=Staff}. */
    static String firstValue(String text) {
        return String.valueOf(parse(text).get(0).getValue());
    }

    /** The parts, the most special first; none where the text is no distinguished name. */
    private static List<Rdn> parse(String text) {
        try {
            List<Rdn> parts = new java.util.ArrayList<>(new LdapName(text).getRdns());
            java.util.Collections.reverse(parts);
            return parts;
        } catch (InvalidNameException | IllegalArgumentException e) { // the latter for a stray backslash
            return List.of();
        }
    }
}
