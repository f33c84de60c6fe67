package org.distintivo.platform.service;

import java.net.URI;

/**
 * What another server answered.
 *
 * @param address the last one, after all redirects
 * @param mediaType without parameters, in small letters; empty when the server names none
 */
public record Fetched(URI address, String mediaType, int status, byte[] body) {

    private static final int OK = 200;

    public boolean isOk() {
        return status == OK;
    }
}
