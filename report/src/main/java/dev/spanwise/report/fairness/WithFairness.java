package dev.spanwise.report.fairness;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A document of {@code simulate} or {@code optimize} with the key {@code fairness} behind its own. */
public record WithFairness(@JsonUnwrapped Object document, FairnessJson fairness) {}
