package org.distintivo.sharing.service;

import java.util.regex.Pattern;

/**
 * What a request says from which it can be told whether a person looks or a program. Nothing of it
 * is kept.
 *
 * @param userAgent RFC 9110 §10.1.5; null for none
 * @param purpose the header {@code Sec-Purpose} of a browser that fetches before it is asked to;
 *     null for none
 */
public record LookRequest(String method, String userAgent, String purpose) {

    private static final int READ = 512;

    /** What programs that follow links call themselves; one maker of telephones is called Cubot. */
    private static final Pattern ROBOT =
            Pattern.compile(
                    "(?i)(?<!cu)bot|crawl|spider|slurp|preview|externalhit|scan|monitor|uptime"
                            + "|lighthouse|pagespeed|validator|archive|fetch|scrap|google-"
                            + "|inspection|embedly|iframely|whatsapp|telegram");

    /** Returns whether a person seems to look: a browser that shows the page, and no robot. */
    boolean isByPerson() {
        return "GET".equals(method) && !isAhead() && isBrowser();
    }

    private boolean isAhead() {
        return purpose != null && purpose.contains("prefetch");
    }

    /** All browsers call themselves so, and hardly any program does. */
    private boolean isBrowser() {
        if (userAgent == null || !userAgent.startsWith("Mozilla/")) {
            return false;
        }
        var read = userAgent.substring(0, Math.min(READ, userAgent.length()));
        return !ROBOT.matcher(read).find();
    }
}
