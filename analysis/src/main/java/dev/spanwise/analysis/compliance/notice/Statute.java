package dev.spanwise.analysis.compliance.notice;

/**
 * Where a rule's numbers stand.
 *
 * @param id the stable id of the rule
 * @param source the article, in the statute's own language
 * @param date day or year of the act, or of the amendment that brought these numbers
 */
public record Statute(Jurisdiction jurisdiction, String id, String source, String date) {}
