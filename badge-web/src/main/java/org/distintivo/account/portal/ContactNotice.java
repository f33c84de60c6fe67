package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.AddressService;
import org.distintivo.account.service.OwnAddressView;
import org.distintivo.account.service.OwnAddressView.State;

/** Tells a person that mail to the address for contact comes back, and which others there are. */
@Named
@RequestScoped
public class ContactNotice {

    @Inject private AddressService addresses;

    private List<OwnAddressView> all;

    @PostConstruct
    void load() {
        all = addresses.list();
    }

    /** Returns the address for contact if mail to it comes back; null else. */
    public OwnAddressView getDead() {
        return all.stream()
                .filter(it -> it.state() == State.CONTACT && it.bouncing())
                .findFirst()
                .orElse(null);
    }

    /** Returns the proved addresses that could take its place. */
    public List<OwnAddressView> getOthers() {
        return all.stream().filter(it -> it.state() == State.PROVED && !it.bouncing()).toList();
    }
}
