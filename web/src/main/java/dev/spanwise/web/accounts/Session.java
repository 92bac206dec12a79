package dev.spanwise.web.accounts;

/**
 * A signed-in browser.
 *
 * @param csrf the token that every request which changes something must carry
 */
public record Session(Account account, String csrf) {}
