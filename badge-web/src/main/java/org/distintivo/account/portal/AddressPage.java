package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.function.Function;
import org.distintivo.account.service.AddressService;
import org.distintivo.account.service.OwnAddressView;
import org.distintivo.account.service.ProvedAddress;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows one address of the signed-in person: one that waits for its code, or one that is proved and
 * can become the one for contact or be removed. Whatever the list does not hold any more, or never
 * held, leads back to the list.
 */
@Named
@RequestScoped
public class AddressPage {

    /** Where two accounts become one. */
    static final String MERGE = "/my/merge";

    @Inject private AddressService addresses;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;
    @Inject private ServiceRefusals refusals;

    private OwnAddressView shown;
    private String code;
    private String present;

    @PostConstruct
    void load() {
        var id = navigation.parameter("id");
        shown =
                addresses.list().stream()
                        .filter(address -> String.valueOf(address.id()).equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** Leads on from an address that is not there; called before the page is shown. */
    public void open() {
        if (shown == null) {
            stale();
            return;
        }
        interrupted
                .resume("go")
                .ifPresent(
                        pressed -> {
                            code = interrupted.resume("code").orElse("");
                            prove();
                        });
    }

    public String prove() {
        return act(
                it -> {
                    var typed = Objects.requireNonNullElse(code, "");
                    var proved = addresses.prove(it.id(), typed, session.origin());
                    tell(navigation, proved);
                    return navigation.to(
                            proved.mergeable()
                                    ? MERGE
                                    : navigation.getWanted().orElse(AddressesPage.LIST));
                });
    }

    /** Says what came of proving an address. */
    static void tell(Navigation navigation, ProvedAddress proved) {
        if (proved.own()) {
            navigation.done("account.addresses.added", proved.address());
        } else if (proved.mergeable()) {
            navigation.done("account.merge.found", proved.address());
        } else {
            navigation.notDone("account.addresses.taken", proved.address());
        }
    }

    public String askAgain() {
        return act(
                it -> {
                    addresses.ask(it.text(), session.origin());
                    navigation.done("account.addresses.mailed");
                    return navigation.again();
                });
    }

    public String forget() {
        return act(
                it -> {
                    addresses.forget(it.id());
                    navigation.done("account.addresses.forgotten", it.text());
                    return navigation.to(AddressesPage.LIST);
                });
    }

    public String useForContact() {
        return act(
                it -> {
                    addresses.useForContact(it.id(), session.proof(present), session.origin());
                    session.renew();
                    navigation.done("account.addresses.contact.done", it.text());
                    return navigation.to(AddressesPage.LIST);
                });
    }

    public String remove() {
        return act(
                it -> {
                    addresses.remove(it.id(), session.proof(present), session.origin());
                    session.renew();
                    navigation.done("account.addresses.removed", it.text());
                    return navigation.to(AddressesPage.LIST);
                });
    }

    private String act(Function<OwnAddressView, String> action) {
        return shown == null ? stale() : refusals.besideCode(() -> action.apply(shown));
    }

    private String stale() {
        var about = navigation.parameter("about"); // what the form of an older page was for
        boolean added =
                addresses.list().stream()
                        .anyMatch(address -> address.isProved() && address.text().equals(about));
        navigation.notDone(added ? "account.problem.address-known" : "account.addresses.stale");
        return navigation.to(AddressesPage.LIST);
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return addresses.isPasswordNeeded(session.proof(null));
    }

    /** Returns the address; null when there is no such one. */
    public OwnAddressView getShown() {
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
