package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.distintivo.platform.portal.PageDocument;

/** Says who answers a profile's address for programs. */
@ApplicationScoped
public class ProfileForPrograms implements PageDocument {

    @Override
    public Set<String> views() {
        return Set.of("/sharing/profile.xhtml");
    }

    @Override
    public String servlet() {
        return ProfileDocumentServlet.ADDRESS;
    }
}
