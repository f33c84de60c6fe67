package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.credential.service.CredentialView;
import org.distintivo.credential.service.PublishedCredentials;

/** Lets a badge be verified by its address here, under the same rules as its page. */
@ApplicationScoped
public class SharedCredentials implements PublishedCredentials {

    @Inject private PublicBadgeService badges;

    @Override
    public Optional<String> find(String publicId) {
        return badges.findCredential(publicId).map(CredentialView::document);
    }
}
