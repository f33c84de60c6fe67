package org.distintivo.platform.service.picture;

/**
 * An SVG that was written anew.
 *
 * @param width in the units of its view box
 * @param height in the units of its view box
 */
record SvgDocument(String text, double width, double height) {}
