package org.distintivo.credential.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.distintivo.credential.domain.CredentialSummary;

/**
 * The picture of a badge that is being verified (Open Badges 3.0 certification, Displayer: a badge
 * is shown with its image). It is shown where it stands in the badge itself, or is one of ours;
 * from nobody else's server, who would learn from that which badge is looked at.
 */
final class VerdictPicture {

    private static final Pattern INSIDE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]{1,300000}={0,2}");

    private static final String OURS = "/artwork/";

    private VerdictPicture() {}

    /** Empty when there is none to show; what nobody has earned has no picture either. */
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
