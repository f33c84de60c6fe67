package org.distintivo.account.domain;

import org.distintivo.platform.domain.Roles;

/** What an account lets its owner do. */
public enum Role {
    /** At home under {@code /my/}. */
    EARNER(Roles.EARNER),
    /** At work under {@code /console/}. */
    MANAGER(Roles.MANAGER);

    private final String securityRole;

    Role(String securityRole) {
        this.securityRole = securityRole;
    }

    /** The word that services ask for. */
    public String securityRole() {
        return securityRole;
    }
}
