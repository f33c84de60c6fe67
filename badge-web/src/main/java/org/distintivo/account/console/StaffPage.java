package org.distintivo.account.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.domain.StaffMembership;
import org.distintivo.account.portal.StaffSession;
import org.distintivo.account.service.StaffMemberService;
import org.distintivo.account.service.StaffMemberView;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.AuditEntryView;
import org.distintivo.platform.service.AuditService;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;

/** Lists at {@code /console/staff} who works in the console, and invites somebody else. */
@Named
@RequestScoped
public class StaffPage {

    static final String HERE = "/console/staff";

    @Inject private StaffMemberService members;
    @Inject private AuditService audit;
    @Inject private StaffSession session;
    @Inject private Navigation navigation;
    @Inject private Messages messages;
    @Inject private Language language;

    private List<StaffMemberView> list;
    private String address;
    private String tag;
    private String present;

    /** One language to choose, under its own name. */
    public record Choice(String tag, String name) {}

    @PostConstruct
    void load() {
        list = members.list();
        tag = messages.closest(language.getLocale()).toLanguageTag();
    }

    public String invite() {
        return session.beside(
                () -> {
                    var chosen = messages.closest(Locale.forLanguageTag(tag));
                    var wanted = address == null ? "" : address.strip();
                    members.invite(wanted, chosen, session.proof(present), session.origin());
                    navigation.done("account.staff.add.done", wanted);
                    return navigation.to(HERE);
                });
    }

    public List<StaffMemberView> getList() {
        return list;
    }

    /** Returns who invited, added or removed whom, the newest first. */
    public List<AuditEntryView> getHistory() {
        return audit.listOfKind(StaffMembership.SUBJECT);
    }

    public List<Choice> getLanguages() {
        return messages.languages().stream()
                .map(it -> new Choice(it.toLanguageTag(), Languages.nameOf(it)))
                .toList();
    }

    public boolean isPasswordNeeded() {
        return members.isPasswordNeeded(session.proof(null));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
