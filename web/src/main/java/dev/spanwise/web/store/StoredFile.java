package dev.spanwise.web.store;

import dev.spanwise.model.read.workbook.UnlockedWorkbook;

/**
 * A file of a snapshot, byte for byte as it was uploaded; a locked workbook without its password.
 *
 * @param name as the person's computer calls it
 */
public record StoredFile(String name, byte[] bytes) {
    /**
     * The same with the password of a workbook taken off.
     *
     * @throws dev.spanwise.model.read.input.UnreadableInputException when the password does not open it
     */
    public StoredFile opened(String password) {
        return new StoredFile(name, UnlockedWorkbook.of(name, bytes, password));
    }
}
