package org.distintivo.platform.portal;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Distinguishes a path as links and clients write it from one that a server would only normalize to
 * it. What is not canonical would come back in links and redirects, where {@code //host} is another
 * site (RFC 3986 §3.3, §5.2.4, §6.2.2).
 */
final class CanonicalPath {

    /** RFC 3986 §3.3: what a path may hold as it is; the semicolon is left out on purpose. */
    private static final Pattern PLAIN =
            Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})*)+");

    private static final Pattern TIDIED_UP = Pattern.compile("//|/\\.{1,2}(/|$)");

    /** Slash, backslash, dot, semicolon, controls; each means something else once it is decoded. */
    private static final Pattern ENCODED =
            Pattern.compile("%(2f|5c|2e|3b|0[0-9a-f]|1[0-9a-f]|7f)|(%20)+(/|$)");

    private CanonicalPath() {}

    /**
     * @param uri the path as it was sent, without the query
     */
    static boolean is(String uri) {
        return PLAIN.matcher(uri).matches()
                && !TIDIED_UP.matcher(uri).find()
                && !ENCODED.matcher(uri.toLowerCase(Locale.ROOT)).find()
                && isUtf8(uri);
    }

    /** Whether everything that is percent-encoded is UTF-8. */
    static boolean isUtf8(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return true;
        }
        try {
            var bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
                            .getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }
}
