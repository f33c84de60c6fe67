package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.openbadges.service.controller.DidWeb;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.service.Settings;

/** Makes the public addresses of issued documents. */
@ApplicationScoped
public class IssuerAddresses {

    private static final String ISSUER = "/ob/v3/issuer";
    private static final String CREDENTIALS = "/ob/v3/credentials/";
    private static final String STATUS = "/ob/v3/status/";

    @Inject private Settings settings;

    /** Returns what the issuer's id will be if it is not frozen yet. */
    String issuer() {
        return settings.baseUrl() + ISSUER;
    }

    /** Returns the address of a credential, which is its id. */
    public String credential(String publicId) {
        return settings.baseUrl() + CREDENTIALS + publicId;
    }

    /** Returns the address of a list of revocations. */
    public String statusList(int number) {
        return settings.baseUrl() + STATUS + number;
    }

    /** Returns the address of a status list. */
    public String statusList(int number, StatusPurpose purpose) {
        return statusList(number) + (purpose == StatusPurpose.SUSPENSION ? "/suspension" : "");
    }

    /**
     * Returns the name of this host as a did:web (did:web method §3.2); a port's colon is escaped.
     */
    public String didWeb() {
        return DidWeb.of(WebOrigin.authority(settings.baseUrl()));
    }

    /** Returns the last part of a credential's address, which is the badge's public id. */
    public static String publicId(String credentialId) {
        return credentialId.substring(credentialId.lastIndexOf('/') + 1);
    }
}
