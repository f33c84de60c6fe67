package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.issuing.service.CredentialView;
import org.distintivo.issuing.service.PublishedCredentials;

/**
 * Finds the credentials that are verified by their address here, under the same rules as their
 * pages.
 */
@ApplicationScoped
public class SharedCredentials implements PublishedCredentials {

    @Inject private PublicBadgeService badges;

    @Override
    public Optional<String> find(String publicId) {
        return badges.findCredential(publicId).map(CredentialView::document);
    }
}
