package dev.spanwise.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program's version and the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        return "spanwise " + number() + " (Java " + Runtime.version() + ")";
    }

    /** The version in the jar's manifest; {@code development} when the classes do not come from a jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
