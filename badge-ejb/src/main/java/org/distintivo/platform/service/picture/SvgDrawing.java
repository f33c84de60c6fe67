package org.distintivo.platform.service.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.distintivo.platform.domain.PictureRefusedException;

/**
 * Draws an SVG that passed {@link SvgFilter}. Every step of the drawing looks at the clock: after
 * {@link #PATIENCE} the picture is refused.
 */
final class SvgDrawing {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private SvgDrawing() {}

    /** Returns it as PNG on a transparent ground. */
    static byte[] png(String svg, int width, int height) {
        return png(svg, width, height, PATIENCE);
    }

    static byte[] png(String svg, int width, int height, Duration patience) {
        var document = loaded(svg);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        try {
            var output =
                    timed(Output.createForGraphics(canvas), System.nanoTime() + patience.toNanos());
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, output, new ViewBox(width, height));
        } catch (PictureRefusedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw PictureRefusedException.broken(); // values that no drawing program writes
        } finally {
            canvas.dispose();
        }
        return PngFilter.encoded(image);
    }

    private static SVGDocument loaded(String svg) {
        var limits =
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        SVGDocument document;
        try {
            document =
                    new SVGLoader()
                            .load(
                                    new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                    null,
                                    limits);
        } catch (RuntimeException e) {
            throw PictureRefusedException.broken();
        }
        if (document == null) {
            throw PictureRefusedException.broken();
        }
        return document;
    }

    /** Returns the output, which refuses each step after a moment. */
    private static Output timed(Output output, long until) {
        return (Output)
                Proxy.newProxyInstance(
                        Output.class.getClassLoader(),
                        new Class<?>[] {Output.class},
                        (proxy, step, arguments) -> {
                            if (System.nanoTime() > until) {
                                throw PictureRefusedException.costly();
                            }
                            try {
                                var done = step.invoke(output, arguments);
                                return done instanceof Output child ? timed(child, until) : done;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
