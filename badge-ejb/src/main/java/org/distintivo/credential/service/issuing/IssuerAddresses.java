package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.platform.service.Settings;

/** The public addresses of what this feature publishes. */
@ApplicationScoped
public class IssuerAddresses {

    private static final String ISSUER = "/ob/v3/issuer";
    private static final String CREDENTIALS = "/ob/v3/credentials/";
    private static final String STATUS = "/ob/v3/status/";

    @Inject private Settings settings;

    /** What the issuer's id will be if it is not frozen yet. */
    String issuer() {
        return settings.baseUrl() + ISSUER;
    }

    public String credential(String publicId) {
        return settings.baseUrl() + CREDENTIALS + publicId;
    }

    public String statusList(int number) {
        return settings.baseUrl() + STATUS + number;
    }

    public String statusList(int number, StatusPurpose purpose) {
        return statusList(number) + (purpose == StatusPurpose.SUSPENSION ? "/suspension" : "");
    }

    /** The name of this host as a did:web (did:web method §3.2); a port's colon is escaped. */
    public String didWeb() {
        var authority = settings.baseUrl().replaceFirst("^[a-z]+://", "").replaceFirst("/.*$", "");
        return "did:web:" + URLEncoder.encode(authority, StandardCharsets.UTF_8);
    }

    /** The last part of a credential's address, which is the badge's public id. */
    public static String publicId(String credentialId) {
        return credentialId.substring(credentialId.lastIndexOf('/') + 1);
    }
}
