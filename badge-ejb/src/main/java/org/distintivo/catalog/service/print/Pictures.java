package org.distintivo.catalog.service.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * The pictures of one document, painted as forms and not as dots. An element names its picture by
 * number; nothing is ever loaded from an address.
 */
final class Pictures implements FSObjectDrawerFactory {

    private static final String NUMBER = "data-picture";

    /**
     * One picture.
     *
     * @param width of the canvas that it is painted on
     * @param height of the same
     */
    record Picture(double width, double height, Consumer<Graphics2D> painter) {}

    private final List<Picture> pictures = new ArrayList<>();

    /** Lets an element show a picture, in the place that its style gives it. */
    void put(Element element, Picture picture) {
        element.setAttribute(NUMBER, String.valueOf(pictures.size()));
        pictures.add(picture);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(NUMBER);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var picture = pictures.get(Integer.parseInt(element.getAttribute(NUMBER)));
        return (e, x, y, width, height, device, context, dotsPerPixel) ->
                paint(picture, x, y, width, height, device, context, dotsPerPixel);
    }

    private static Map<Shape, String> paint(
            Picture picture,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var across = width / dotsPerPixel;
        var down = height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) across,
                (float) down,
                canvas -> {
                    canvas.scale(across / picture.width(), down / picture.height());
                    picture.painter().accept(canvas);
                });
        return null;
    }
}
