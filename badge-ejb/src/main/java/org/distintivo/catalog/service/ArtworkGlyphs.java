package org.distintivo.catalog.service;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The outlines of symbols, each about from -1 to 1 in both directions, of few and bold parts. */
final class ArtworkGlyphs {

    private static final int TEETH = 8;
    private static final int POINTS = 5;

    private ArtworkGlyphs() {}

    static Shape cloud() {
        var all = new Area(round(-1.1, 0.06, 2.2, 0.74, 0.74));
        all.add(disk(-0.5, 0.04, 0.46));
        all.add(disk(0.22, -0.18, 0.66));
        return all;
    }

    static Shape padlock() {
        var all = new Area(round(-0.72, -0.12, 1.44, 1.08, 0.3));
        var shackle = new Path2D.Double();
        shackle.moveTo(-0.44, 0);
        shackle.lineTo(-0.44, -0.4);
        shackle.curveTo(-0.44, -0.98, 0.44, -0.98, 0.44, -0.4);
        shackle.lineTo(0.44, 0);
        all.add(new Area(stroke(shackle, 0.22)));
        all.subtract(disk(0, 0.32, 0.17));
        all.subtract(new Area(round(-0.075, 0.36, 0.15, 0.36, 0.14)));
        return all;
    }

    /** As databases are drawn: disks one on the other. */
    static Shape drums() {
        var all = new Path2D.Double();
        all.append(new Ellipse2D.Double(-0.8, -0.96, 1.6, 0.56), false);
        for (var top : new double[] {-0.5, 0, 0.5}) {
            var band = new Path2D.Double();
            band.moveTo(-0.8, top);
            band.curveTo(-0.8, top + 0.36, 0.8, top + 0.36, 0.8, top);
            band.lineTo(0.8, top + 0.3);
            band.curveTo(0.8, top + 0.66, -0.8, top + 0.66, -0.8, top + 0.3);
            band.closePath();
            all.append(band, false);
        }
        return ArtworkSymbol.placed(all, 0, -0.04, 0.96);
    }

    static Shape spark() {
        var all = new Path2D.Double();
        all.append(ArtworkSymbol.placed(glint(), -0.14, 0.12, 0.86), false);
        all.append(ArtworkSymbol.placed(glint(), 0.66, -0.66, 0.34), false);
        return all;
    }

    private static Path2D glint() {
        var path = new Path2D.Double();
        path.moveTo(0, -1);
        path.quadTo(0.16, -0.16, 1, 0);
        path.quadTo(0.16, 0.16, 0, 1);
        path.quadTo(-0.16, 0.16, -1, 0);
        path.quadTo(-0.16, -0.16, 0, -1);
        path.closePath();
        return path;
    }

    static Shape nodes() {
        var lines = new Path2D.Double();
        var ends = new double[][] {{0, -0.68}, {-0.72, 0.6}, {0.72, 0.6}};
        for (var end : ends) {
            lines.moveTo(0, 0.12);
            lines.lineTo(end[0], end[1]);
        }
        var all = new Area(stroke(lines, 0.16));
        all.add(disk(0, 0.12, 0.3));
        for (var end : ends) {
            all.add(disk(end[0], end[1], 0.27));
        }
        return all;
    }

    /** As buildings begin: stones one on the other. */
    static Shape blocks() {
        var all = new Path2D.Double();
        all.append(new RoundRectangle2D.Double(-0.4, -0.86, 0.8, 0.8, 0.2, 0.2), false);
        all.append(new RoundRectangle2D.Double(-0.86, 0.06, 0.8, 0.8, 0.2, 0.2), false);
        all.append(new RoundRectangle2D.Double(0.06, 0.06, 0.8, 0.8, 0.2, 0.2), false);
        return all;
    }

    static Shape brackets() {
        var lines = new Path2D.Double();
        lines.moveTo(-0.5, -0.5);
        lines.lineTo(-0.9, 0);
        lines.lineTo(-0.5, 0.5);
        lines.moveTo(0.5, -0.5);
        lines.lineTo(0.9, 0);
        lines.lineTo(0.5, 0.5);
        lines.moveTo(0.17, -0.74);
        lines.lineTo(-0.17, 0.74);
        return new Area(stroke(lines, 0.2));
    }

    static Shape gear() {
        var all = disk(0, 0, 0.7);
        for (var i = 0; i < TEETH; i++) {
            var tooth = new Area(round(-0.17, -0.98, 0.34, 0.5, 0.12));
            tooth.transform(AffineTransform.getRotateInstance(2 * Math.PI * i / TEETH));
            all.add(tooth);
        }
        all.subtract(disk(0, 0, 0.3));
        return all;
    }

    static Shape page() {
        var sheet = new Path2D.Double();
        sheet.moveTo(-0.66, -0.94);
        sheet.lineTo(0.24, -0.94);
        sheet.lineTo(0.66, -0.52);
        sheet.lineTo(0.66, 0.94);
        sheet.lineTo(-0.66, 0.94);
        sheet.closePath();
        var all = new Area(sheet);
        for (var y : new double[] {-0.28, 0.08, 0.44}) {
            all.subtract(new Area(round(-0.38, y, 0.76, 0.16, 0.16)));
        }
        return all;
    }

    static Shape bars() {
        var all = new Path2D.Double();
        var heights = new double[] {0.7, 1.2, 0.95, 1.8};
        for (var i = 0; i < heights.length; i++) {
            all.append(
                    new RoundRectangle2D.Double(
                            -0.94 + i * 0.5, 0.9 - heights[i], 0.38, heights[i], 0.14, 0.14),
                    false);
        }
        return all;
    }

    static Shape star() {
        var path = new Path2D.Double();
        for (var i = 0; i < 2 * POINTS; i++) {
            var angle = Math.PI * i / POINTS - Math.PI / 2;
            var radius = i % 2 == 0 ? 0.9 : 0.42;
            if (i == 0) {
                path.moveTo(radius * Math.cos(angle), radius * Math.sin(angle));
            } else {
                path.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
            }
        }
        path.closePath();
        var all = new Area(path);
        all.add(new Area(stroke(path, 0.14)));
        return all;
    }

    private static Area disk(double x, double y, double radius) {
        return new Area(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static Shape round(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, corner, corner);
    }

    private static Shape stroke(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(line);
    }
}
