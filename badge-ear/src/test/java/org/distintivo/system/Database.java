package org.distintivo.system;

import java.util.Map;

/** The databases that every promise is kept on. */
public enum Database {
    H2 {
        @Override
        public Map<String, String> settings(String server) {
            return Map.of();
        }
    },
    POSTGRES {
        @Override
        public Map<String, String> settings(String server) {
            return TestPostgres.running().newDatabase(server);
        }
    };

    /** What a server of that name is told, beyond the defaults, to use a fresh database. */
    public abstract Map<String, String> settings(String server);
}
