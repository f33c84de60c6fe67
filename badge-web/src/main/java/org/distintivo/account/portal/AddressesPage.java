package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.distintivo.account.service.AddressService;
import org.distintivo.account.service.OwnAddressView;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;

/** Lists the addresses of the signed-in person, and takes another one that is to be proved. */
@Named
@RequestScoped
public class AddressesPage {

    static final String LIST = "/my/addresses";

    @Inject private AddressService addresses;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;
    @Inject private ServiceRefusals refusals;

    private List<OwnAddressView> all;
    private String address;

    @PostConstruct
    void open() {
        all = addresses.list();
    }

    /** Carries out what was pressed when the session had ended, after signing in again. */
    public void resume() {
        interrupted
                .resume("go")
                .ifPresent(
                        pressed -> {
                            address = interrupted.resume("address").orElse("");
                            add();
                        });
    }

    public String add() {
        return refusals.beside(
                () -> {
                    var typed = Objects.requireNonNullElse(address, "");
                    var id = addresses.ask(typed, session.origin());
                    navigation.done("account.addresses.mailed");
                    return navigation.to(LIST + "/" + id);
                });
    }

    public List<OwnAddressView> getAll() {
        return all;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
