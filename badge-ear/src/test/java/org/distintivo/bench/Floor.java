package org.distintivo.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A resource that does nothing: what the server itself can do, the yardstick for all pages. */
final class Floor {

    static final String ADDRESS = "/floor/empty";

    private Floor() {}

    static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "floor.war")
                .addClasses(Floor.class, Rest.class, Empty.class);
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
