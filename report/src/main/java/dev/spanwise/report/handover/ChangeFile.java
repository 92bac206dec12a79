package dev.spanwise.report.handover;

/** A file for another system, by the name under which people find it. */
record ChangeFile(String name, String content) {}
