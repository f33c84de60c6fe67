package org.distintivo.platform.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Wraps every call of an EJB ({@code META-INF/ejb-jar.xml}) and translates a fault of the
 * connection to the database into the exception that callers are told. The container rolls back and
 * logs nothing: {@link DatabaseWatch} logs once that the database is away.
 */
public class DatabaseFaultInterceptor {

    @Inject private DatabaseWatch watch;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            var told = DatabaseFaults.told(e);
            if (told.isEmpty()) {
                throw e;
            }
            watch.lookNow();
            throw told.get();
        }
    }
}
