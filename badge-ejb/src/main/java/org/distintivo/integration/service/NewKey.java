package org.distintivo.integration.service;

import java.io.Serializable;

/**
 * A key that was just made. It is shown once and kept nowhere.
 *
 * @param client the public id of the client whose it is
 */
public record NewKey(String client, String key) implements Serializable {

    @Override
    public String toString() {
        return "NewKey[" + client + "]";
    }
}
