package org.distintivo.support.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A message that is ready to be sent, in its reader's language.
 *
 * @param to the reader's mail address; null where only a site is known
 * @param contact what the reader is reached by: the address, or a site
 * @param passedOn whether the program gets what is for a partner whose address nobody knows
 */
public record ReadyMessage(
        String to, String contact, boolean passedOn, Locale language, String subject, String body) {

    /** Returns a link that opens it in the person's own mail program (RFC 6068), or the site. */
    public String link() {
        return to == null
                ? contact
                : "mailto:"
                        + encoded(to).replace("%40", "@")
                        + "?subject="
                        + encoded(subject)
                        + "&body="
                        + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Omits everything, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "ReadyMessage[…]";
    }
}
