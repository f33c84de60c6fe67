package org.distintivo.verifying.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.distintivo.verifying.domain.CredentialSummary;

/**
 * Finds the picture of a badge that is verified (Open Badges 3.0 certification, Displayer). It is
 * taken from the badge itself or from this installation, never from somebody else's server, who
 * would learn who looks.
 */
final class VerdictPicture {

    private static final Pattern INSIDE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]{1,300000}={0,2}");

    private static final String OURS = "/artwork/";

    private VerdictPicture() {}

    /** Returns the picture; empty when there is none, and for what was not awarded. */
    static String of(CredentialSummary credential) {
        if (credential == null || !credential.type().isAward() || credential.imageUrl() == null) {
            return "";
        }
        var address = credential.imageUrl();
        if (INSIDE.matcher(address).matches()) {
            return address;
        }
        return credential.ownBadgeId() == null ? "" : ours(address);
    }

    private static String ours(String address) {
        try {
            var path = new URI(address).getRawPath();
            return path != null && path.startsWith(OURS) ? path : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
