package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.OptionalLong;
import org.distintivo.account.domain.EarnerUnknownException;

/** Identifies the earner who sent the request, as the sign-in mechanism recognized. */
@ApplicationScoped
public class CurrentEarner {

    /** Before the id, in the principal of whoever has badges. */
    static final String PREFIX = "earner:";

    @Inject private SecurityContext security;

    /**
     * Returns the signed-in earner's id.
     *
     * @throws EarnerUnknownException if nobody, or nobody with badges, is signed in
     */
    public long id() {
        return find().orElseThrow(EarnerUnknownException::new);
    }

    /** Returns the signed-in earner's id; empty for anonymous callers, staff and API clients. */
    public OptionalLong find() {
        var caller = security.getCallerPrincipal();
        return caller != null && caller.getName().startsWith(PREFIX)
                ? OptionalLong.of(Long.parseLong(caller.getName().substring(PREFIX.length())))
                : OptionalLong.empty();
    }
}
