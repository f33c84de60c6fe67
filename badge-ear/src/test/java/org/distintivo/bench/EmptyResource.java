package org.distintivo.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Answers at once and does nothing: shows what the server itself can do, as the yardstick for all
 * pages.
 */
final class EmptyResource {

    static final String ADDRESS = "/floor/empty";

    private EmptyResource() {}

    static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "floor.war")
                .addClasses(EmptyResource.class, Rest.class, Empty.class);
    }

    /** Its application. */
    @ApplicationPath("/")
    public static class Rest extends Application {}

    /** The resource itself. */
    @Path("empty")
    public static class Empty {

        @GET
        public String get() {
            return "";
        }
    }
}
