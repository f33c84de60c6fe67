package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.PasskeyService;
import org.distintivo.account.service.PasskeyView;
import org.distintivo.platform.portal.Navigation;

/** Lists the signed-in person's passkeys, and renames or removes one of them. */
@Named
@RequestScoped
public class PasskeysPage {

    @Inject private PasskeyService passkeys;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private List<PasskeyView> all;
    private PasskeyView shown;
    private String name;
    private String present;

    @PostConstruct
    void load() {
        all = passkeys.list();
        var id = navigation.parameter("id");
        shown =
                all.stream()
                        .filter(it -> String.valueOf(it.id()).equals(id))
                        .findFirst()
                        .orElse(null);
        name = shown == null ? null : shown.name();
    }

    /** Leads on from a passkey that is not there; called before its page is shown. */
    public void open() {
        if (shown == null) {
            stale();
        }
    }

    /** Leads to the page on which the browser makes one. */
    public String add() {
        return refusals.beside(
                () -> {
                    passkeys.requireOwner(session.proof(present), session.origin());
                    session.renew();
                    session.ask(passkeys.ask());
                    return navigation.to(NewPasskeyPage.HERE);
                });
    }

    public String rename() {
        if (shown == null) {
            return stale();
        }
        return refusals.beside(
                () -> {
                    passkeys.rename(shown.id(), name);
                    navigation.done("account.settings.done");
                    return navigation.to(SecurityPage.HERE);
                });
    }

    public String remove() {
        if (shown == null) {
            return stale();
        }
        return refusals.beside(
                () -> {
                    passkeys.remove(shown.id(), session.proof(present), session.origin());
                    session.renew();
                    navigation.done("account.passkey.removed", shown.name());
                    return navigation.to(SecurityPage.HERE);
                });
    }

    private String stale() {
        navigation.notDone("account.passkey.stale");
        return navigation.to(SecurityPage.HERE);
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return passkeys.isPasswordNeeded(session.proof(null));
    }

    public List<PasskeyView> getAll() {
        return all;
    }

    /** Returns the passkey of this page; null when there is no such one. */
    public PasskeyView getShown() {
        return shown;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
