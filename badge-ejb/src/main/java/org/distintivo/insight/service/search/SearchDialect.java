package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.Settings;

/** Says which database searches: H2 compares letters, PostgreSQL words. */
@ApplicationScoped
class SearchDialect {

    @Inject private Settings settings;

    boolean isPostgres() {
        return settings.database().startsWith("jdbc:postgresql:");
    }
}
