package dev.spanwise.model.read.workbook;

import dev.spanwise.model.text.MachineWord;

/** What a packed file without a workbook is. */
enum Archive implements MachineWord {
    WORD("word/"),
    SLIDES("ppt/"),
    NUMBERS("index/document.iwa"),
    OTHER("");

    private final String sign;

    Archive(String sign) {
        this.sign = sign;
    }

    static Archive of(ZipParts parts) {
        for (Archive archive : values()) {
            if (parts.names().stream().anyMatch(name -> name.startsWith(archive.sign))) {
                return archive;
            }
        }
        return OTHER;
    }

    /** Key of the refusal. */
    String key() {
        return this == OTHER ? "zip-without-workbook" : "format." + id();
    }
}
