package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.OpenBadges2;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.StrictJson;

/**
 * Makes the Open Badges 2.0 documents of own badges. None of them is kept: an assertion is read off
 * the credential whenever it is asked for. Who may see one is decided by the caller.
 */
@Stateless
@PermitAll
public class HostedBadgeService {

    private static final int LARGEST = 1024 * 1024;

    /**
     * Returns the hosted assertion (Open Badges 2.0, Assertion); of a revoked one only that it is
     * revoked.
     */
    @Inject private CredentialRepository credentials;

    @Inject private IssuerIdentities identities;
    @Inject private Settings settings;

    /** Returns the assertion of a credential; of a revoked one only that it is revoked. */
    public Optional<AssertionView> findAssertion(String publicId) {
        return credentials
                .findWhole(publicId)
                .map(
                        found -> {
                            var credential =
                                    (JsonObject) StrictJson.read(found.document(), LARGEST);
                            var revoked = found.revokedAt().isPresent();
                            var id = credential.getString("id");
                            var document =
                                    revoked
                                            ? OpenBadges2.revoked(id)
                                            : OpenBadges2.assertion(credential);
                            return new AssertionView(
                                    document.getString("id"), document.toString(), revoked);
                        });
    }

    /** Returns what can be achieved, as JSON-LD. */
    public String badgeClass(AchievementDescription achievement) {
        return OpenBadges2.badgeClass(achievement, identities.current()).toString();
    }

    /**
     * Returns who issues, as JSON-LD. An address to write to is required, so there always is one.
     */
    public String issuer(IssuerDescription issuer) {
        var email = issuer.email() == null ? settings.mailFrom() : issuer.email();
        var reachable =
                new IssuerDescription(issuer.name(), issuer.url(), email, issuer.imageUrl());
        return OpenBadges2.issuer(identities.current(), reachable).toString();
    }
}
