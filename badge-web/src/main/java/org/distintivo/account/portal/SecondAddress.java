package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.AddressService;
import org.distintivo.platform.portal.Navigation;

/**
 * Says once, to somebody whose only address may be an employer's or a school's, what a private one
 * beside it is good for.
 */
@Named
@RequestScoped
public class SecondAddress {

    @Inject private AddressService addresses;
    @Inject private Navigation navigation;

    private Boolean offered;

    /** Returns whether it is said: until there is a second address, or nobody wants to hear it. */
    public boolean isOffered() {
        if (offered == null) {
            offered = addresses.wantsSecond();
        }
        return offered;
    }

    public String decline() {
        addresses.declineSecond();
        navigation.done("account.second.declined");
        return navigation.again();
    }
}
