package org.distintivo.platform.service.picture;

/**
 * What a picture for some purpose has to be.
 *
 * @param pngBytes the largest PNG file, in bytes
 * @param svgBytes the largest SVG file, in bytes
 * @param leastSide of a PNG, in pixels
 * @param mostSide of a PNG, in pixels
 * @param mostRatio of the longer side to the shorter; 1 asks for a square
 * @param height of the PNG that is made of it, in pixels; it is not enlarged unless square
 */
public record PictureRules(
        int pngBytes, int svgBytes, int leastSide, int mostSide, double mostRatio, int height) {

    /** Sides may differ by this share and count as the same. */
    private static final double TOLERANCE = 0.005;

    /** Returns the larger of both bounds: what has more bytes is neither. */
    public int mostBytes() {
        return Math.max(pngBytes, svgBytes);
    }

    boolean isSquare() {
        return mostRatio == 1;
    }

    boolean fits(double width, double height) {
        var ratio = Math.max(width, height) / Math.min(width, height);
        return ratio <= mostRatio + TOLERANCE;
    }
}
