package org.distintivo.issuing.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.issuing.service.KeyService;
import org.distintivo.issuing.service.KeyView;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.platform.portal.Navigation;

/** Lists the keys that sign and have signed at {@code /console/keys}, and makes new ones. */
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

    /** Returns how many credentials name their key in a way that not every wallet can follow. */
    public long getFormerNames() {
        return keys.countFormerNames();
    }

    public String reissueFormerNames() {
        keys.reissueFormerNames();
        navigation.done("issuing.keys.former.done");
        return navigation.again();
    }

    private String rotate(KeyAlgorithm algorithm) {
        keys.rotate(algorithm);
        navigation.done("issuing.keys.rotated");
        return navigation.again();
    }
}
