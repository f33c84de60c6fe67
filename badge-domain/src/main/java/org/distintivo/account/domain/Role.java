package org.distintivo.account.domain;

import org.distintivo.platform.domain.Roles;

/** The roles that an account can have. */
public enum Role {
    /** At home under {@code /my/}. */
    EARNER(Roles.EARNER),
    /** At work under {@code /console/}. */
    MANAGER(Roles.MANAGER),
    /** At work for an employer under {@code /hiring/}. */
    EMPLOYER(Roles.EMPLOYER);

    private final String securityRole;

    Role(String securityRole) {
        this.securityRole = securityRole;
    }

    /** Returns the name of the role that services require. */
    public String securityRole() {
        return securityRole;
    }
}
