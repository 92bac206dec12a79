package dev.spanwise.report.deck;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What every slide has from its template: the title, the foot, and the room between. */
final class SlideFrame {
    static final double MARGIN = 40;
    private static final double GAP = 10;
    /** Of content of a template that goes up to the edge of the slide, or over it. */
    private static final double EDGE = 12;
    /** Of the page: less is no room for a slide. */
    private static final double LEAST_ROOM = 0.35;

    private final XMLSlideShow show;
    private final Dimension page;
    private final Optional<XSLFSlideLayout> layout;
    private String foot = "";

    SlideFrame(XMLSlideShow show) {
        this.show = show;
        this.page = show.getPageSize();
        this.layout = show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .filter(candidate -> title(candidate).isPresent())
                .min(Comparator.comparingInt(SlideFrame::fitness));
    }

    /** A title and nothing else is best, a place for content besides does; the first of equals. */
    private static int fitness(XSLFSlideLayout layout) {
        SlideLayout type = layout.getType();
        if (type == SlideLayout.TITLE_ONLY) {
            return 0;
        }
        boolean cover = title(layout)
                .filter(head -> head.getTextType() == Placeholder.CENTERED_TITLE)
                .isPresent();
        return type == SlideLayout.TITLE_AND_CONTENT || type == SlideLayout.TEXT ? 1 : cover ? 3 : 2;
    }

    private static Optional<XSLFTextShape> title(XSLFSheet sheet) {
        return Stream.of(sheet.getPlaceholders())
                .filter(shape ->
                        shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE)
                .findFirst();
    }

    void footer(String text) {
        foot = text;
    }

    XSLFSlide create(String title) {
        XSLFSlide slide = layout.map(show::createSlide).orElseGet(show::createSlide);
        List.of(slide.getPlaceholders()).stream()
                .filter(shape -> title(slide).filter(shape::equals).isEmpty())
                .forEach(slide::removeShape);
        XSLFTextShape head = title(slide).orElseGet(slide::createTextBox);
        if (head.getAnchor() == null) {
            head.setAnchor(new Rectangle2D.Double(MARGIN, MARGIN / 2, page.getWidth() - 2 * MARGIN, 64));
        }
        // a file may have been made for a larger page
        head.setAnchor(head.getAnchor().createIntersection(box(0, 0, page.getWidth(), page.getHeight())));
        new TitleText(head).write(title);
        new SlideFoot(slide, List.of(head.getAnchor(), room(slide))).stamp(foot);
        return slide;
    }

    /** Where the template wants content; where it does not say so, the largest part that the title leaves. */
    Rectangle2D room(XSLFSlide slide) {
        Rectangle2D head = title(slide).map(XSLFTextShape::getAnchor).orElse(new Rectangle2D.Double());
        return Stream.of(
                        layout.flatMap(SlideFrame::content),
                        layout.map(XSLFSlideLayout::getSlideMaster).flatMap(SlideFrame::content))
                .flatMap(Optional::stream)
                .map(place -> place.createIntersection(box(0, 0, page.getWidth() - EDGE, page.getHeight() - EDGE)))
                .filter(place -> !place.intersects(head) && isLargeEnough(place))
                .findFirst()
                .orElseGet(() -> beside(head));
    }

    private static Optional<Rectangle2D> content(XSLFSheet sheet) {
        return Stream.of(sheet.getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY || shape.getTextType() == Placeholder.CONTENT)
                .flatMap(shape -> Stream.ofNullable(shape.getAnchor()))
                .max(Comparator.comparingDouble(place -> place.getWidth() * place.getHeight()));
    }

    private boolean isLargeEnough(Rectangle2D place) {
        return place.getWidth() * place.getHeight() >= LEAST_ROOM * page.getWidth() * page.getHeight();
    }

    private Rectangle2D beside(Rectangle2D head) {
        double width = page.getWidth();
        double height = page.getHeight();
        double left = Math.max(MARGIN, head.getMaxX() + GAP);
        double top = Math.max(MARGIN, head.getMaxY() + GAP);
        return Stream.of(
                        box(MARGIN, top, width - MARGIN, height - MARGIN),
                        box(MARGIN, MARGIN, width - MARGIN, head.getY() - GAP),
                        box(left, MARGIN, width - MARGIN, height - MARGIN),
                        box(MARGIN, MARGIN, head.getX() - GAP, height - MARGIN))
                .max(Comparator.comparingDouble(place -> place.getWidth() * place.getHeight()))
                .orElseThrow();
    }

    private static Rectangle2D box(double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }
}
