package org.distintivo.insight.domain;

import java.util.Arrays;
import java.util.Base64;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.Sha256;

/**
 * Makes the ids under which skills and occupations stand in addresses. They are worked out of what
 * the taxonomy calls them, so that an address is the same on every server, and still good when a
 * taxonomy was removed and came back. Nothing about them is secret.
 */
public final class ConceptId {

    private static final int BYTES = 16;

    private ConceptId() {}

    /**
     * Returns {@link PublicId#LENGTH} characters.
     *
     * @param taxonomy its code
     * @param uri what the concept is called inside of it
     */
    public static String of(String taxonomy, String uri) {
        var digest = Sha256.of(taxonomy + "\n" + uri);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    }
}
