package org.distintivo.catalog.service.print;

/**
 * Where texts of others stand on a page, and how much of them has room there.
 *
 * @param element its name, with its class after a full stop
 * @param longest number of characters
 * @param ems how wide a line is, for what is drawn
 */
public record Place(String element, int longest, double ems) {

    /** A paragraph of running text. */
    public static final Place TEXT = new Place("p", 700, 46);
}
