package org.distintivo.sharing.service;

/**
 * Writes the HTML with which a page elsewhere shows a badge in a frame: without a script, without a
 * cookie, and what is in the frame can do nothing to the page around it.
 *
 * @param address of the badge's embed
 * @param title what the frame is called for those who do not see it
 */
public record EmbedFrame(String address, String title, int width, int height) {

    /** Wide and high enough for long names in long languages. */
    public static final int WIDTH = 420;

    public static final int HEIGHT = 220;

    public static EmbedFrame of(String base, String badgeId, String title) {
        return new EmbedFrame(base + "/embed/" + badgeId, title, WIDTH, HEIGHT);
    }

    /** Returns the same for a place that may be smaller. */
    public EmbedFrame within(int maxWidth, int maxHeight) {
        return new EmbedFrame(
                address, title, Math.min(width, maxWidth), Math.min(height, maxHeight));
    }

    public String html() {
        return ("<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\""
                        + " style=\"border:0;max-width:100%%\" loading=\"lazy\""
                        + " referrerpolicy=\"no-referrer\""
                        + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>")
                .formatted(escaped(address), escaped(title), width, height);
    }

    /** Escapes a text for HTML, in elements and attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
