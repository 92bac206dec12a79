package dev.spanwise.report.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds the parts of a PowerPoint file against the schemas of ECMA-376, transitional. The whole schemas are in a library
 * that must not stand on the class path of the tests: there it would hide what the small one that Spanwise ships lacks.
 */
public final class OfficeSchema {
    private static final SchemaTypeLoader SCHEMAS = load();

    private OfficeSchema() {}

    /** Every violation in any part of the file, with the part's name; a part without a schema counts as one. */
    public static List<String> violations(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (name.matches("ppt/.*\\.xml") || name.equals("docProps/app.xml")) {
                    for (String problem : check(zip.readAllBytes())) {
                        found.add(name + ": " + problem);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> check(byte[] part) throws IOException {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors).setLoadLineNumbers();
        try {
            XmlObject parsed = SCHEMAS.parse(new ByteArrayInputStream(part), null, options);
            if (parsed.schemaType().isNoType() || !parsed.schemaType().isDocumentType()) {
                return List.of("no schema for its root");
            }
            parsed.validate(options);
        } catch (XmlException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        return errors.stream()
                .map(error -> error.getLine() + ":" + error.getColumn() + " " + error.getMessage())
                .toList();
    }

    private static SchemaTypeLoader load() {
        Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
        Path repository = Path.of(System.getProperty("spanwise.repository", usual.toString()));
        Path jar = repository.resolve("org/apache/poi/poi-ooxml-full/5.5.1/poi-ooxml-full-5.5.1.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("the schemas are not at " + jar + "; run the tests with Maven once");
        }
        try {
            // never closed: its classes are used as long as the tests run
            URLClassLoader loader = new URLClassLoader(
                    new URL[] {jar.toUri().toURL()}, new XmlBeansOnly(OfficeSchema.class.getClassLoader()));
            return (SchemaTypeLoader)
                    Class.forName("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder", true, loader)
                            .getField("typeSystem")
                            .get(null);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hides everything but the library that the schemas are read with. */
    private static final class XmlBeansOnly extends ClassLoader {
        private final ClassLoader shared;

        XmlBeansOnly(ClassLoader shared) {
            super(ClassLoader.getPlatformClassLoader());
            this.shared = shared;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.apache.xmlbeans.") || name.startsWith("org.apache.logging.")) {
                return shared.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return ClassLoader.getPlatformClassLoader().getResourceAsStream(name);
        }
    }
}
