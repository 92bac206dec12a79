package dev.spanwise.web.accounts;

import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param action what was done, as a stable id such as {@code see-people}
 * @param subject what it was done to
 */
public record AuditEntry(Instant at, String account, String action, String subject) {}
