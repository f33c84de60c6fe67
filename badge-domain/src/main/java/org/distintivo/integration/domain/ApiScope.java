package org.distintivo.integration.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.Roles;

/** What an API key may do: each scope lets it make some calls, and it makes no others. */
public enum ApiScope {
    CATALOG_READ(Roles.CATALOG_READ, true),
    CATALOG_WRITE(Roles.CATALOG_WRITE),
    RESULTS_WRITE(Roles.RESULTS_WRITE),
    EARNERS_READ(Roles.EARNERS_READ),
    BADGES_READ(Roles.BADGES_READ),
    BADGES_WRITE(Roles.BADGES_WRITE),
    EVENTS_READ(Roles.EVENTS_READ),
    WEBHOOKS_WRITE(Roles.WEBHOOKS_WRITE),
    INSIGHTS_READ(Roles.INSIGHTS_READ, true),
    JOBS_WRITE(Roles.JOBS_WRITE, true),
    APPLICATIONS_READ(Roles.APPLICATIONS_READ, true),
    APPLICATIONS_WRITE(Roles.APPLICATIONS_WRITE, true);

    private final String role;
    private final boolean employers;

    ApiScope(String role) {
        this(role, false);
    }

    ApiScope(String role, boolean employers) {
        this.role = role;
        this.employers = employers;
    }

    /** Returns the scope as it stands in the description of the interface, {@code jobs:write}. */
    public String role() {
        return role;
    }

    /**
     * Returns whether a key that is bound to an employer may have it: what it opens then is the
     * employer's own, or open to everybody who has a key.
     */
    public boolean isForEmployers() {
        return employers;
    }

    /** Returns the scope of that text; empty where it is none. */
    public static Optional<ApiScope> of(String role) {
        return Arrays.stream(values()).filter(it -> it.role.equals(role)).findFirst();
    }

    /** Returns every scope as text. */
    public static Set<String> all() {
        return Arrays.stream(values()).map(ApiScope::role).collect(Collectors.toSet());
    }
}
