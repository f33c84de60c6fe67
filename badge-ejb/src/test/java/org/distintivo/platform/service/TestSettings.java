package org.distintivo.platform.service;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings as an operator would make them, for tests without a server. */
public final class TestSettings {

    private TestSettings() {}

    /**
     * @param namesAndValues by turns
     */
    public static Settings of(String... namesAndValues) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Settings(config(values));
    }

    private static Config config(Map<String, String> values) {
        return (Config)
                Proxy.newProxyInstance(
                        Config.class.getClassLoader(),
                        new Class<?>[] {Config.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getPropertyNames")
                                        ? values.keySet()
                                        : Optional.ofNullable(values.get(arguments[0])));
    }
}
