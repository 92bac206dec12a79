package dev.spanwise.report.board;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

/** Files as companies have them, invented. */
enum Templates {
    /** 4:3, as the library's empty file is, in a company's green, with large titles in the middle. */
    NARROW {
        @Override
        void shape(XMLSlideShow show, XSLFSlideMaster master) {
            colour(master, 0x00, 0x66, 0x4D);
        }
    },
    /** 16:9, light letters on a dark ground. */
    DARK {
        @Override
        void shape(XMLSlideShow show, XSLFSlideMaster master) {
            show.setPageSize(new Dimension(960, 540));
            Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts()))
                    .forEach(sheet -> place(sheet, Placeholder.TITLE, 30, 20, 900, 90));
            place(master, Placeholder.BODY, 30, 120, 900, 370);
            colour(master, 0x6C, 0xC5, 0xFF);
            var map = master.getXmlObject().getClrMap();
            map.setBg1(STColorSchemeIndex.DK_1);
            map.setTx1(STColorSchemeIndex.LT_1);
            map.setBg2(STColorSchemeIndex.DK_2);
            map.setTx2(STColorSchemeIndex.LT_2);
        }
    },
    /** A light one that somebody made dark: the second colours are still for paper. */
    SWAPPED {
        @Override
        void shape(XMLSlideShow show, XSLFSlideMaster master) {
            var map = master.getXmlObject().getClrMap();
            map.setBg1(STColorSchemeIndex.DK_1);
            map.setTx1(STColorSchemeIndex.LT_1);
        }
    },
    /** A4 held upright, with a body that goes to the edge of the page. */
    UPRIGHT {
        @Override
        void shape(XMLSlideShow show, XSLFSlideMaster master) {
            show.setPageSize(new Dimension(540, 780));
            Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts()))
                    .forEach(sheet -> place(sheet, Placeholder.TITLE, 30, 20, 480, 90));
            place(master, Placeholder.BODY, 30, 120, 510, 600);
        }
    },
    /** No layout for a title alone, the title below everything, and a body that lies over it. */
    ODD {
        @Override
        void shape(XMLSlideShow show, XSLFSlideMaster master) {
            show.setPageSize(new Dimension(960, 600));
            Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts()))
                    .forEach(sheet -> {
                        place(sheet, Placeholder.TITLE, 60, 500, 840, 60);
                        place(sheet, Placeholder.BODY, 60, 300, 840, 280);
                    });
            colour(master, 0xAA, 0x22, 0x55);
            // a layout is one of a title alone by its type only
            master.getLayout(SlideLayout.TITLE_ONLY).getXmlObject().unsetType();
        }
    };

    abstract void shape(XMLSlideShow show, XSLFSlideMaster master);

    byte[] file() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            shape(show, show.getSlideMasters().get(0));
            show.createSlide().createTextBox().setText("an old slide of " + name());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void place(XSLFSheet sheet, Placeholder kind, double x, double y, double width, double height) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == kind) {
                shape.setAnchor(new Rectangle2D.Double(x, y, width, height));
            }
        }
    }

    private static void colour(XSLFSlideMaster master, int red, int green, int blue) {
        CTColorScheme colours =
                master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        colours.getAccent1().getSrgbClr().setVal(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
