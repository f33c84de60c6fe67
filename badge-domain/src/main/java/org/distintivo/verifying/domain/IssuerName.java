package org.distintivo.verifying.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.WebOrigin;

/**
 * How staff name an issuer: by its id, an address or a did, or by a domain, which stands for all
 * issuers whose id is an address or a did:web of exactly that host.
 */
public record IssuerName(String text) {

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern DID = Pattern.compile("did:[a-z0-9]+:[\\w.:%-]+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,62}");

    /**
     * Reads what staff entered.
     *
     * @throws IssuerNameInvalidException for what is neither id nor domain
     */
    public static IssuerName parse(String input) {
        var text = input.strip();
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.length() <= MAX_LENGTH) {
            if (DOMAIN.matcher(lower).matches()) {
                return new IssuerName(lower);
            }
            if (DID.matcher(text).matches() || WebOrigin.of(text).isPresent()) {
                return new IssuerName(text);
            }
        }
        throw new IssuerNameInvalidException();
    }

    /** Returns the host of an issuer's id; empty when the id has none. */
    public static String domain(String issuerId) {
        if (issuerId.startsWith("did:web:")) {
            return issuerId.substring("did:web:".length())
                    .replaceFirst("(?:%3[Aa]|:).*", "")
                    .toLowerCase(Locale.ROOT);
        }
        return WebOrigin.of(issuerId).map(WebOrigin::host).orElse("");
    }
}
