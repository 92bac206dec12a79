package dev.spanwise.report.deck;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/** What a file keeps of slides that were taken out of it: PowerPoint would offer to repair it, or not open it. */
final class TemplateRests {
    /** Relations of programs in the file, and of how its slides were last looked at. */
    private static final List<String> UNWANTED = List.of("/vbaProject", "/viewProps");

    private static final List<String> OTHER_KINDS = List.of(
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
            "application/vnd.ms-powerpoint.template.macroEnabled.main+xml",
            "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml");

    private TemplateRests() {}

    static void remove(XMLSlideShow show) throws IOException {
        CTPresentation presentation = show.getCTPresentation();
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        if (presentation.isSetExtLst()) {
            // sections, which name the slides in them
            presentation.unsetExtLst();
        }
        OPCPackage file = show.getPackage();
        String slides = XSLFRelation.MAIN.getContentType();
        OTHER_KINDS.forEach(kind -> file.replaceContentType(kind, slides));
        try {
            cut(show.getPackagePart());
            Set<PackagePartName> reached = reached(file);
            for (PackagePart part : List.copyOf(file.getParts())) {
                if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                    file.removePart(part.getPartName());
                }
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private static void cut(PackagePart main) throws OpenXML4JException {
        StreamSupport.stream(main.getRelationships().spliterator(), false)
                .filter(relation -> UNWANTED.stream().anyMatch(relation.getRelationshipType()::endsWith))
                .map(PackageRelationship::getId)
                .toList()
                .forEach(main::removeRelationship);
    }

    private static Set<PackagePartName> reached(OPCPackage file) throws OpenXML4JException {
        Set<PackagePartName> reached = new HashSet<>();
        Deque<RelationshipSource> open = new ArrayDeque<>(List.of(file));
        while (!open.isEmpty()) {
            for (PackageRelationship relation : open.pop().getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
                    PackagePart part = file.getPart(name);
                    if (part != null && reached.add(name)) {
                        open.add(part);
                    }
                }
            }
        }
        return reached;
    }
}
