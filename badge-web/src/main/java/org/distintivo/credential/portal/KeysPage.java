package org.distintivo.credential.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.service.KeyService;
import org.distintivo.credential.service.KeyView;
import org.distintivo.platform.portal.Navigation;

/** {@code /console/keys}: which keys sign and have signed. */
@Named
@RequestScoped
public class KeysPage {

    @Inject private KeyService keys;
    @Inject private Navigation navigation;

    private List<KeyView> list;

    public List<KeyView> getList() {
        if (list == null) {
            list = keys.list();
        }
        return list;
    }

    public String rotateDocuments() {
        return rotate(KeyAlgorithm.ED25519);
    }

    public String rotateTokens() {
        return rotate(KeyAlgorithm.RSA2048);
    }

    private String rotate(KeyAlgorithm algorithm) {
        keys.rotate(algorithm);
        navigation.done("credential.keys.rotated");
        return navigation.again();
    }
}
