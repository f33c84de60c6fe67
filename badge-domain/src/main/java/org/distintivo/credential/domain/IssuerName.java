package org.distintivo.credential.domain;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

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
     * @throws IssuerNameInvalidException for what is neither id nor domain
     */
    public static IssuerName parse(String input) {
        var text = input.strip();
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.length() <= MAX_LENGTH) {
            if (DOMAIN.matcher(lower).matches()) {
                return new IssuerName(lower);
            }
            if (DID.matcher(text).matches() || !host(text).isEmpty()) {
                return new IssuerName(text);
            }
        }
        throw new IssuerNameInvalidException();
    }

    /** Whether an issuer with this id is meant. */
    public boolean means(String issuerId) {
        return text.equals(issuerId) || text.equals(domain(issuerId));
    }

    /** The host that an issuer's id is under; empty when it is under none. */
    public static String domain(String issuerId) {
        if (issuerId.startsWith("did:web:")) {
            return issuerId.substring("did:web:".length())
                    .replaceFirst("(?:%3[Aa]|:).*", "")
                    .toLowerCase(Locale.ROOT);
        }
        return host(issuerId);
    }

    private static String host(String address) {
        try {
            var uri = URI.create(address);
            boolean web = uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
            return web && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? uri.getHost().toLowerCase(Locale.ROOT)
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
