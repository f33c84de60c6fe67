package org.distintivo.platform.portal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognizes the address of a link in a mail to which punctuation of the sentence around it has
 * stuck, as mail programs and people do who copy it: {@code /claim/token.} or {@code
 * /claim/token%3E}. Only addresses with a secret token are looked at, and only what is behind the
 * token is left out, so that what remains is an address that a mail of ours carried.
 */
final class MailedLink {

    /** A {@link org.distintivo.platform.domain.SecretToken}. */
    private static final String TOKEN = "[A-Za-z0-9_-]{43}";

    /** Full stop, brackets, comma, quotes and the like; as they are, and percent-encoded. */
    private static final String STUCK =
            "(?:[.,:;!*'\")\\]}>]"
                    + "|%(?:2[0-2aceACE]|27|29|3[aAbBeEfF]|5[dD]|7[dD])"
                    + "|%[cC]2%(?:[aA][bB0]|[bB][bB])"
                    + "|%[eE]2%80%(?:[aA]6|9[89c-eC-E]|[bB][9aA]))+";

    private static final Pattern IN_PATH =
            Pattern.compile("(/(?:claim|mail/off)/" + TOKEN + ")" + STUCK + "/?");

    private static final Pattern IN_QUERY =
            Pattern.compile("((?:^|.*&)token=" + TOKEN + ")(?:" + STUCK + "/?|/)(&.*)?");

    private MailedLink() {}

    /**
     * Returns the address without what has stuck to it; empty when nothing has, or when it is no
     * link of a mail.
     *
     * @param path as it was sent
     * @param query as it was sent; null for none
     */
    static Optional<String> tidied(String path, String query) {
        if (query != null && isPage(path)) {
            var found = IN_QUERY.matcher(query);
            return found.matches()
                    ? Optional.of(path + "?" + found.group(1) + rest(found.group(2)))
                    : Optional.empty();
        }
        var found = IN_PATH.matcher(path);
        return found.matches()
                ? Optional.of(found.group(1) + (query == null ? "" : "?" + query))
                : Optional.empty();
    }

    /** Returns whether it is the plain address of a page, in which nothing can have stuck. */
    private static boolean isPage(String path) {
        return Routes.all().stream().map(Route::address).anyMatch(path::equals)
                && path.indexOf("{") < 0;
    }

    private static String rest(String parameters) {
        return parameters == null ? "" : parameters;
    }
}
