package org.distintivo.badge.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.issuing.service.CredentialView;
import org.distintivo.platform.domain.Roles;

/**
 * Brings a badge's credential up to date when a wallet asks for the newest edition: it then tells
 * what catalog and issuer say now. It runs as the system, because nobody need be signed in; whether
 * the badge may be seen is decided by the caller.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class BadgeRefresh {

    @Inject private BadgeRepository badges;
    @Inject private CredentialIssuing credentials;

    /** Signs it again, also if it is revoked, where its holder is called otherwise now. */
    public void correct(String id) {
        credentials.correct(badges.find(id).orElseThrow(BadgeUnknownException::new));
    }

    /** Returns the newest edition; signed now if what was signed last is out of date. */
    public CredentialView newest(String id) {
        return credentials.renew(badges.find(id).orElseThrow(BadgeUnknownException::new));
    }
}
