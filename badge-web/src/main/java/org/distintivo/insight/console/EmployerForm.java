package org.distintivo.insight.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.domain.EmployerDraft;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.platform.portal.Navigation;

/** The fields in which staff describe an employer. */
@Named
@RequestScoped
public class EmployerForm {

    @Inject private Navigation navigation;

    private String name;
    private String mailbox;
    private String hook;

    /** Fills the fields with what an employer is. */
    void show(EmployerView employer) {
        name = employer.name();
        mailbox = employer.mailbox();
        hook = employer.hookUrl();
    }

    /**
     * Returns what was typed.
     *
     * @throws EmployerRefusedException if it cannot be so
     */
    EmployerDraft draft() {
        return EmployerDraft.of(name, mailbox, hook);
    }

    /** Says beside the field why an employer cannot be so. */
    void refuse(EmployerRefusedException refused) {
        var field =
                switch (refused.part()) {
                    case MAILBOX -> "mailbox";
                    case HOOK, SECRET -> "hook";
                    default -> "name";
                };
        navigation.refuse(field, refused);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    public String getHook() {
        return hook;
    }

    public void setHook(String hook) {
        this.hook = hook;
    }
}
