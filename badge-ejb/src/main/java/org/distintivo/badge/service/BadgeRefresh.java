package org.distintivo.badge.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.credential.service.CredentialView;
import org.distintivo.platform.domain.Roles;

/**
 * Brings a badge's credential up to date when somebody's wallet asks for the newest edition: what
 * the catalog, the issuer or the holder's address says now, it says too. Nobody need be signed in,
 * so it runs as the system; whether the badge may be seen is decided by the caller.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class BadgeRefresh {

    @Inject private BadgeRepository badges;
    @Inject private CredentialIssuing credentials;

    /** The newest edition; signed now if what was signed last is out of date. */
    public CredentialView newest(String id) {
        return credentials.renew(badges.find(id).orElseThrow(BadgeUnknownException::new));
    }
}
