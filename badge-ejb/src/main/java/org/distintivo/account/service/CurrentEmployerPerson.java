package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.OptionalLong;

/** Identifies the person of an employer who sent the request. */
@ApplicationScoped
public class CurrentEmployerPerson {

    @Inject private SecurityContext security;

    /** Returns the number of the account; empty for anybody else. */
    public OptionalLong accountId() {
        var caller = security.getCallerPrincipal();
        return caller != null && caller.getName().startsWith(CurrentAccount.EMPLOYER)
                ? OptionalLong.of(
                        Long.parseLong(
                                caller.getName().substring(CurrentAccount.EMPLOYER.length())))
                : OptionalLong.empty();
    }
}
