package org.distintivo.integration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.account.service.StaffService;
import org.distintivo.catalog.service.SampleProgram;
import org.distintivo.insight.service.taxonomy.SampleTaxonomy;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.Retries;
import org.distintivo.platform.service.Settings;

/**
 * Sets up an empty installation, in one transaction and on one server at a time. What is generated
 * goes into a file that only the server's own user can read, and never into a log.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FirstSteps {

    private static final String ADMIN = "admin@localhost.localdomain";
    private static final int PASSWORD_LENGTH = 20;

    @Inject private StaffService staff;
    @Inject private ApiKeyService clients;
    @Inject private SampleProgram sample;
    @Inject private SampleTaxonomy taxonomy;
    @Inject private FirstStartFile file;
    @Inject private Settings settings;
    @Inject private FirstStepsRepository turns;

    /** Takes those that nobody has taken before. */
    public void take() {
        Retries.tellingRaces(
                () -> {
                    turns.await();
                    takeMissing();
                    return true;
                });
    }

    private void takeMissing() {
        if (settings.sampleData()) {
            sample.loadIfEmpty();
            taxonomy.loadIfMissing();
        }
        var generated = file.read();
        generated = admin(generated);
        generated = apiKey(generated);
        file.write(generated);
    }

    private FirstStartFile.Secrets admin(FirstStartFile.Secrets known) {
        if (staff.hasStaff()) {
            return known;
        }
        var email = settings.adminEmail().orElse(ADMIN);
        var given = settings.adminPassword();
        var password = given.orElseGet(() -> generate().substring(0, PASSWORD_LENGTH));
        staff.bootstrap(email, password, given.isEmpty());
        return given.isPresent() ? known : known.withAdmin(email, password);
    }

    private FirstStartFile.Secrets apiKey(FirstStartFile.Secrets known) {
        if (settings.apiKey().isPresent()) {
            clients.bootstrap(SecretToken.of(settings.apiKey().get()));
            return known.withApiKey(null);
        }
        if (clients.hasBootstrapKey()) {
            clients.grantEveryScope();
            return known;
        }
        var key = SecretToken.random();
        clients.bootstrap(key);
        return known.withApiKey(key.value());
    }

    private static String generate() {
        return SecretToken.random().value();
    }
}
