package org.distintivo.notification.service;

import java.util.regex.Pattern;

/** Makes text of strangers safe to stand among our own words. */
final class PlainText {

    private static final int LONGEST_NAME = 80;

    /**
     * Control characters, and those that turn the reading direction of what follows. The two that
     * set a text apart whatever its direction stay: our own sentences use them.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066\\u2067\\u2028\\u2029]+");

    private static final Pattern ISOLATES = Pattern.compile("[\\u2068\\u2069]+");

    /** What a mail program might turn into a link or an address. */
    private static final Pattern LINK_LIKE = Pattern.compile("[/:@<>\\\\]|[^\\s.]\\.[^\\s.]{2}");

    private PlainText() {}

    /** Returns the text without line breaks and invisible characters, safe in a header. */
    static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    }

    /**
     * Returns the name to greet somebody with; empty when there is none or it could be taken for a
     * link, since anybody may fill in a sign-up form.
     */
    static String greetable(String name) {
        var plain = name == null ? "" : ISOLATES.matcher(oneLine(name)).replaceAll("");
        var doubtful = plain.length() > LONGEST_NAME || LINK_LIKE.matcher(plain).find();
        return doubtful ? "" : plain;
    }
}
