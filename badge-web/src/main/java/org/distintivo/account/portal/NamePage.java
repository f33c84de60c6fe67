package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.distintivo.account.service.MyNameView;
import org.distintivo.account.service.NameCorrectionService;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;

/** Shows the name on the person's badges, and takes the wish for another one. */
@Named
@RequestScoped
public class NamePage {

    private static final String HERE = "/my/name";

    @Inject private NameCorrectionService corrections;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;
    @Inject private ServiceRefusals refusals;

    private MyNameView view;
    private String name;
    private String reason;

    @PostConstruct
    void open() {
        view = corrections.view();
        name = view.certified();
    }

    /** Carries out what was pressed when the session had ended, after signing in again. */
    public void resume() {
        interrupted
                .resume("ask")
                .ifPresent(
                        pressed -> {
                            name = interrupted.resume("name").orElse(name);
                            reason = interrupted.resume("reason").orElse("");
                            ask();
                        });
        interrupted.resume("takeBack").ifPresent(pressed -> takeBack());
    }

    public String ask() {
        return refusals.beside(
                () -> {
                    var wanted = Objects.requireNonNullElse(name, "");
                    if (corrections.ask(wanted, reason)) {
                        navigation.done("account.my-name.done", corrections.view().certified());
                    } else {
                        navigation.done("account.my-name.asked");
                    }
                    return navigation.to(HERE);
                });
    }

    public String takeBack() {
        corrections.takeBack();
        navigation.done("account.my-name.takenBack");
        return navigation.to(HERE);
    }

    public MyNameView getView() {
        return view;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
