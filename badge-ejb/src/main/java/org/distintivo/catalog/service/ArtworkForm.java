package org.distintivo.catalog.service;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.function.IntToDoubleFunction;

/** The outline of an artwork, by which its level is known even where nothing can be read. */
enum ArtworkForm {
    /** Of exams, quieter than any certification's. */
    SHEET {
        @Override
        Shape outline(double radius) {
            var half = radius * 0.88;
            var corner = radius * 0.62;
            return new RoundRectangle2D.Double(
                    MIDDLE - half, MIDDLE - half, 2 * half, 2 * half, corner, corner);
        }
    },
    CIRCLE {
        @Override
        Shape outline(double radius) {
            return new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius);
        }
    },
    HEXAGON {
        @Override
        Shape outline(double radius) {
            return polygon(6, -Math.PI / 2, i -> radius);
        }
    },
    OCTAGON {
        @Override
        Shape outline(double radius) {
            return polygon(8, -Math.PI / 8, i -> radius);
        }
    },
    SHIELD {
        @Override
        Shape outline(double radius) {
            var path = new Path2D.Double();
            path.moveTo(0, -1);
            path.curveTo(0.3, -0.86, 0.62, -0.8, 0.9, -0.8);
            path.lineTo(0.9, 0.1);
            path.curveTo(0.9, 0.58, 0.46, 0.84, 0, 1);
            path.curveTo(-0.46, 0.84, -0.9, 0.58, -0.9, 0.1);
            path.lineTo(-0.9, -0.8);
            path.curveTo(-0.62, -0.8, -0.3, -0.86, 0, -1);
            path.closePath();
            return ArtworkSymbol.placed(path, MIDDLE, MIDDLE, radius);
        }
    },
    /** With a scalloped edge, as a seal of wax has. */
    SEAL {
        @Override
        Shape outline(double radius) {
            var path = new Path2D.Double();
            var step = 2 * Math.PI / SCALLOPS;
            path.moveTo(x(0, radius * DENT), y(0, radius * DENT));
            for (var i = 0; i < SCALLOPS; i++) {
                var bulge = radius * (2 - DENT);
                path.quadTo(
                        x((i + 0.5) * step, bulge),
                        y((i + 0.5) * step, bulge),
                        x((i + 1) * step, radius * DENT),
                        y((i + 1) * step, radius * DENT));
            }
            path.closePath();
            return path;
        }
    };

    private static final double MIDDLE = ArtworkLayout.SIZE / 2.0;
    private static final int SCALLOPS = 18;
    private static final double DENT = 0.95;
    private static final double FLATNESS = 0.5;

    /**
     * Returns the outline around the middle of the canvas.
     *
     * @param radius in pixels, from the middle to the farthest point
     */
    abstract Shape outline(double radius);

    /** Returns how wide the form is at a height, as far as it is so on both sides of the middle. */
    double width(double radius, double y) {
        var nearest = Double.MAX_VALUE;
        var pen = new FlatteningPathIterator(outline(radius).getPathIterator(null), FLATNESS);
        var point = new double[2];
        var from = new double[2];
        var start = new double[2];
        for (; !pen.isDone(); pen.next()) {
            var segment = pen.currentSegment(point);
            var to = segment == PathIterator.SEG_CLOSE ? start : point;
            if (segment == PathIterator.SEG_MOVETO) {
                System.arraycopy(point, 0, start, 0, 2);
            } else if ((from[1] - y) * (to[1] - y) <= 0 && from[1] != to[1]) {
                var x = from[0] + (y - from[1]) / (to[1] - from[1]) * (to[0] - from[0]);
                nearest = Math.min(nearest, Math.abs(x - MIDDLE));
            }
            System.arraycopy(to, 0, from, 0, 2);
        }
        return nearest == Double.MAX_VALUE ? 0 : 2 * nearest;
    }

    private static Path2D polygon(int corners, double first, IntToDoubleFunction radius) {
        var path = new Path2D.Double();
        for (var i = 0; i < corners; i++) {
            var angle = first + 2 * Math.PI * i / corners;
            if (i == 0) {
                path.moveTo(x(angle, radius.applyAsDouble(i)), y(angle, radius.applyAsDouble(i)));
            } else {
                path.lineTo(x(angle, radius.applyAsDouble(i)), y(angle, radius.applyAsDouble(i)));
            }
        }
        path.closePath();
        return path;
    }

    private static double x(double angle, double radius) {
        return MIDDLE + radius * Math.cos(angle);
    }

    private static double y(double angle, double radius) {
        return MIDDLE + radius * Math.sin(angle);
    }
}
