package org.distintivo.insight.service.applying;

import java.net.URI;
import java.util.Map;

/**
 * One call of an employer's hook.
 *
 * @param application public id
 */
public record HookCall(String application, URI address, Map<String, String> headers, String body) {

    /** Omits what is posted, because it is personal. */
    @Override
    public String toString() {
        return "HookCall[" + application + "]";
    }
}
