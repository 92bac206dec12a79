/**
 * The org chart, and reading it from files. What is exported is meant to be used; the packages that take files apart are
 * not. Open, since mapping files are read by reflection.
 */
open module dev.spanwise.model {
    exports dev.spanwise.model;
    exports dev.spanwise.model.read;
    exports dev.spanwise.model.read.column;
    exports dev.spanwise.model.read.input;
    exports dev.spanwise.model.read.money;
    exports dev.spanwise.model.text;

    requires transitive com.google.common;
    requires transitive org.jgrapht.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.github.albfernandez.juniversalchardet;
    requires de.siegmar.fastcsv;
    requires java.naming;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.poi;
    requires org.jsoup;
}
