package org.distintivo.platform.service;

/**
 * How large a photo of a QR code may be.
 *
 * @param bytes of the file
 * @param pixels of the picture, however few bytes they are packed into
 */
public record PhotoLimits(int bytes, int pixels) {

    /** What phones make by default, and more. */
    public static final PhotoLimits DEFAULT = new PhotoLimits(8 << 20, 50_000_000);

    /** Nobody may allow more dots. */
    public static final int MOST = 250_000_000;
}
