/** What an org chart says: figures, findings, scenarios, plans. All of it is meant to be used. */
open module dev.spanwise.analysis {
    exports dev.spanwise.analysis.ask;
    exports dev.spanwise.analysis.ask.file;
    exports dev.spanwise.analysis.benchmark;
    exports dev.spanwise.analysis.catalogue;
    exports dev.spanwise.analysis.compare;
    exports dev.spanwise.analysis.compliance;
    exports dev.spanwise.analysis.compliance.notice;
    exports dev.spanwise.analysis.compliance.pay;
    exports dev.spanwise.analysis.condition;
    exports dev.spanwise.analysis.findings;
    exports dev.spanwise.analysis.forecast;
    exports dev.spanwise.analysis.generate;
    exports dev.spanwise.analysis.handover;
    exports dev.spanwise.analysis.metrics;
    exports dev.spanwise.analysis.optimize;
    exports dev.spanwise.analysis.optimize.rule;
    exports dev.spanwise.analysis.ownership;
    exports dev.spanwise.analysis.scenario;
    exports dev.spanwise.analysis.scenario.file;
    exports dev.spanwise.analysis.scenario.preset;
    exports dev.spanwise.analysis.selection;

    requires transitive com.google.common;
    requires transitive dev.spanwise.model;
    requires static transitive org.jspecify;
    requires cel;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires hipparchus.core;
    requires org.jgrapht.core;
}
