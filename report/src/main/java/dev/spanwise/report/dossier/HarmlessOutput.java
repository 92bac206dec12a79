package dev.spanwise.report.dossier;

import gg.jte.TemplateOutput;

/**
 * A page without characters that nobody sees and that deceive: controls, which HTML forbids, and those that turn the
 * direction of what follows, so that a name is read backwards. A sign for "no character" stands in their place.
 */
public final class HarmlessOutput implements TemplateOutput {
    private static final char NO_CHARACTER = '\uFFFD';

    private final TemplateOutput page;

    /** Writes to a page what is harmless of what it is given. */
    public HarmlessOutput(TemplateOutput page) {
        this.page = page;
    }

    @Override
    public void writeContent(String value) {
        page.writeContent(clean(value));
    }

    @Override
    public void writeContent(String value, int from, int to) {
        writeContent(value.substring(from, to));
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (deceives(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (deceives(clean.charAt(i))) {
                clean.setCharAt(i, NO_CHARACTER);
            }
        }
        return clean.toString();
    }

    private static boolean deceives(char c) {
        boolean control = c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7F && c < 0xA0;
        return control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
