package dev.spanwise.report.dossier;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;

/** A plan and why it is as it is. */
public record ReasonedPlan(Plan plan, PlanReasons reasons) {}
