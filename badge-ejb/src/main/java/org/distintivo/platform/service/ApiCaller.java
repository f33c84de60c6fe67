package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which API client calls and, where its key is bound to one, for which employer. A service
 * whose rows belong to employers asks here, and lets an employer's client see no others.
 *
 * <p>Both stand in the name of the caller's principal, {@code client:12} or {@code client:12@7}, so
 * that they are known wherever the caller is.
 */
@ApplicationScoped
@PermitAll
public class ApiCaller {

    private static final Pattern NAME = Pattern.compile("(client:(\\d{1,18}))(?:@(\\d{1,18}))?");

    private final SecurityContext security;

    @Inject
    public ApiCaller(SecurityContext security) {
        this.security = security;
    }

    protected ApiCaller() {
        this(null); // for CDI
    }

    /**
     * Returns the name of a client's principal.
     *
     * @param employer the number of its row; null for a client that is bound to none
     */
    public static String principal(long client, Long employer) {
        return "client:" + client + (employer == null ? "" : "@" + employer);
    }

    /** Returns the client's number; empty for people, jobs and whoever has shown no key. */
    public Optional<Long> client() {
        return name().map(it -> Long.valueOf(it.group(2)));
    }

    /**
     * Returns the number of the employer for whom the client acts; empty where it acts for the
     * whole program, and for whoever is no client.
     */
    public Optional<Long> employer() {
        return name().map(it -> it.group(3)).map(Long::valueOf);
    }

    /** Returns under which name is recorded what the client does. */
    Optional<String> actor() {
        return name().map(it -> it.group(1));
    }

    private Optional<Matcher> name() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .map(NAME::matcher)
                .filter(Matcher::matches);
    }
}
