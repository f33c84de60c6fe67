package org.distintivo.notification.service;

import java.util.regex.Pattern;

/** Makes text of strangers fit to stand among our own words. */
final class PlainText {

    private static final int LONGEST_NAME = 80;

    /** Control characters, and those that turn the reading direction of what follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]+");

    /** What a mail program might turn into a link or an address. */
    private static final Pattern LINK_LIKE = Pattern.compile("[/:@<>\\\\]|[^\\s.]\\.[^\\s.]{2}");

    private PlainText() {}

    /** Nothing that starts a new line or header, or that is not seen at all. */
    static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    }

    /**
     * The name to greet somebody with, or nothing when it is not there, is no name, or could be
     * taken for a link: names come from forms that anybody may fill in.
     */
    static String greetable(String name) {
        var plain = name == null ? "" : oneLine(name);
        var doubtful = plain.length() > LONGEST_NAME || LINK_LIKE.matcher(plain).find();
        return doubtful ? "" : plain;
    }
}
