package org.distintivo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;

/** Makes keys as a member of staff makes them in the console, in a browser without script. */
public final class ApiKeys {

    private final FormBrowser staff;

    public ApiKeys(TestServer server) {
        var form = Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD);
        staff = new FormBrowser(server.baseUrl()).visit("/signin").submit("signin", form);
    }

    /** Returns a new key with these scopes and no others. */
    public String of(Collection<ApiScope> scopes) {
        return of(scopes, "");
    }

    /**
     * As {@link #of(Collection)}, for a system that acts for an employer.
     *
     * @param employer the public id
     */
    public String of(Collection<ApiScope> scopes, String employer) {
        var typed = new HashMap<>(Map.of("name", "system " + UUID.randomUUID()));
        scopes.forEach(it -> typed.put("scope:" + it.ordinal() + ":may", "true"));
        typed.putAll(Map.of("lastDay", "", "networks", "", "employer", employer));
        staff.visit("/console/clients/new").submit("add", typed);
        assertThat(staff.errors()).isEmpty();
        return staff.follow().value("key");
    }
}
