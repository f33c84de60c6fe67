package org.distintivo.platform.portal;

import java.lang.reflect.Proxy;
import java.util.function.BiFunction;

/** Makes objects of the container that answer as much as a test asks of them. */
final class Stub {

    private Stub() {}

    /**
     * @param answers by the name of the method and its arguments
     */
    static <T> T of(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> answers.apply(method.getName(), arguments)));
    }
}
