package org.distintivo.integration;

import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;

/** The same on the other database. */
@OwnServer
class WebhooksOnPostgresIT extends WebhooksIT {

    @Override
    Database database() {
        return Database.POSTGRES;
    }
}
