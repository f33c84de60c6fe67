package org.distintivo.platform.rest;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets the server read the interface's annotations anew at each start, by a setting that differs
 * each time.
 *
 * <p>Open Liberty keeps an index of them. Where a filter completes the description, as {@link
 * OpenApiFilter} does, it fails at every second start to write that index, with a warning and two
 * traces.
 */
public class FreshOpenApiIndex implements ConfigSource {

    private static final String NAME = "mp.openapi.scan.exclude.classes";

    /** No class has this name. */
    private final String value = getClass().getName() + ".At" + System.currentTimeMillis();

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(NAME);
    }

    @Override
    public String getValue(String name) {
        return NAME.equals(name) ? value : null;
    }

    @Override
    public String getName() {
        return getClass().getSimpleName();
    }
}
