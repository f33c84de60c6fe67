package org.distintivo.platform.domain;

/** Thrown when an uploaded picture is not one that is taken. It says what to change about it. */
public class PictureRefusedException extends RuleViolation {

    private static final int LONGEST_SHOWN = 60;

    private PictureRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** No file, or one without content. */
    public static PictureRefusedException missing() {
        return refused("picture-missing", "There is no picture in the request.");
    }

    /**
     * @param most in bytes
     */
    public static PictureRefusedException tooLarge(int most) {
        return new PictureRefusedException(
                Kind.TOO_LARGE,
                "picture-too-large",
                "The file is larger than " + most + " bytes.",
                most / 1024);
    }

    /** Neither PNG nor SVG, whatever its name says. */
    public static PictureRefusedException otherKind() {
        return refused("picture-kind", "The file is neither a PNG nor an SVG.");
    }

    public static PictureRefusedException broken() {
        return refused("picture-broken", "The file is damaged or incomplete.");
    }

    public static PictureRefusedException animated() {
        return refused("picture-animated", "The picture moves.");
    }

    /**
     * @param least of width and height, in pixels
     */
    public static PictureRefusedException small(int least) {
        return refused("picture-small", "It needs at least " + least + " pixels.", least);
    }

    /**
     * @param most of width and height, in pixels
     */
    public static PictureRefusedException big(int most) {
        return refused("picture-big", "It may have at most " + most + " pixels a side.", most);
    }

    public static PictureRefusedException notSquare() {
        return refused("picture-square", "Width and height have to be the same.");
    }

    /** Much wider than high, or the other way around. */
    public static PictureRefusedException shape() {
        return refused("picture-shape", "It is too wide or too high.");
    }

    /** An SVG with an element or an attribute that is not taken. */
    public static PictureRefusedException part(String name) {
        return refused("picture-part", "It has a part that is not taken.", shown(name));
    }

    /** An SVG with letters, which need a font that not everybody has. */
    public static PictureRefusedException letters() {
        return refused("picture-letters", "It has text that was not converted to outlines.");
    }

    /** An SVG that refers to something outside of itself. */
    public static PictureRefusedException reference(String to) {
        return refused("picture-reference", "It refers to something else.", shown(to));
    }

    /** An SVG of so many forms that drawing it takes too long. */
    public static PictureRefusedException costly() {
        return refused("picture-costly", "It has too many parts to be drawn.");
    }

    private static PictureRefusedException refused(String code, String detail, Object... gaps) {
        return new PictureRefusedException(Kind.REFUSED, code, detail, gaps);
    }

    private static String shown(String text) {
        var line = text.strip().replaceAll("[^\\p{Graph}]+", " ");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
