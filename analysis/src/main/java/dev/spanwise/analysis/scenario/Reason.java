package dev.spanwise.analysis.scenario;

import dev.spanwise.model.text.MachineWord;

/** Why a step touched a position; each has a sentence in {@code texts.properties} under {@code reason.}. */
public enum Reason implements MachineWord {
    /** Its layer is taken out; the parameter is the layer. */
    LAYER_REMOVED,
    /** The step names it. */
    NAMED,
    /** Its span is too narrow; the parameter is the greatest span dissolved. */
    NARROW_SPAN,
    /** It is part of a one-to-one chain. */
    ONE_TO_ONE_CHAIN,
    /** Its manager's position is dissolved. */
    MANAGER_DISSOLVED,
    /** Its manager's position is dissolved, and it goes to a peer of that manager. */
    JOINS_PEER,
    /** It goes with its branch to a superior further up. */
    LIFTED,
    /** Its team is merged into a peer's. */
    TEAMS_MERGED,
    /** Nobody holds it, and it is closed. */
    VACANT,
    /** It takes over its manager's team. */
    TAKES_OVER_TEAM,
    /** Chosen as one of the narrowest managers to reach a number; the parameter is how many. */
    NARROWEST_FIRST,
    /** Chosen to bring the organisation down to a number of layers; the parameter is that number. */
    LAYER_CAP,
    /** Its manager had too many reports; the parameter is the cap. */
    SPAN_CAP,
    /** The optimisation chose it. */
    OPTIMIZED,
    /** The step adds it. */
    ADDED,
    /** It comes with an organisation that is merged in. */
    ORGANISATION_MERGED,
    /** Somebody is hired for it. */
    VACANCY_FILLED,
    /** The step gives it other values. */
    VALUES_CHANGED,
    /** The step puts it at the top. */
    TO_THE_TOP,
    /** Its team is split, and it goes with the part that somebody new leads. */
    TEAM_SPLIT;
}
