package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.portal.Invitation.Guest;
import org.distintivo.account.service.ChosenPassword;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** Holds what a person has typed into the one form of a page around signing in. */
@Named
@RequestScoped
public class AccountForm {

    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Instance<Invitation> invitations;

    private String address;
    private String name;
    private String code;
    private String password;
    private boolean consent;
    private boolean invited;

    /** Fills in what this browser typed before, or what the mail knew. */
    @PostConstruct
    void fillIn() {
        var guest =
                navigation
                        .getWanted()
                        .flatMap(
                                page ->
                                        invitations.stream()
                                                .flatMap(i -> i.find(page).stream())
                                                .findFirst());
        name = guest.map(Guest::name).orElse(null);
        address = session.typedAddress().or(() -> guest.map(Guest::address)).orElse(null);
        invited =
                guest.filter(it -> !it.name().isBlank() && it.address().equals(address))
                        .isPresent();
    }

    /** Returns whether the mail that led here knew the name and the address that are filled in. */
    public boolean isKnown() {
        return invited;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
        session.rememberTyped(address);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Returns the digits of a mail, for those who cannot follow its link on this device. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Returns the present or the chosen password. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the chosen password, with the language of the page. */
    ChosenPassword chosenPassword() {
        return new ChosenPassword(password, language.getLocale());
    }

    /** Returns whether the person consents to the privacy notice. */
    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
