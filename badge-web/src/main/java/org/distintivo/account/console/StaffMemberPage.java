package org.distintivo.account.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.StaffMembership;
import org.distintivo.account.domain.StaffRefusedException;
import org.distintivo.account.portal.StaffSession;
import org.distintivo.account.service.StaffMemberService;
import org.distintivo.account.service.StaffMemberView;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows one member of staff at {@code /console/staff/{id}}, invites again, and takes the role or
 * the invitation back.
 */
@Named
@RequestScoped
public class StaffMemberPage {

    @Inject private StaffMemberService members;
    @Inject private StaffSession session;
    @Inject private Navigation navigation;

    private StaffMemberView member;
    private String present;

    @PostConstruct
    void load() {
        var id = navigation.parameter("id");
        member =
                members.list().stream()
                        .filter(it -> String.valueOf(it.accountId()).equals(id))
                        .findFirst()
                        .orElseThrow(StaffRefusedException::unknown);
    }

    public String inviteAgain() {
        return session.beside(
                () -> {
                    members.inviteAgain(
                            member.accountId(), session.proof(present), session.origin());
                    navigation.done("account.staff.add.done", member.address());
                    return navigation.to(StaffPage.HERE);
                });
    }

    public String remove() {
        return session.beside(
                () -> {
                    members.remove(member.accountId(), session.proof(present), session.origin());
                    navigation.done(
                            member.invited()
                                    ? "account.staff.withdraw.done"
                                    : "account.staff.remove.done",
                            member.address());
                    return navigation.to(StaffPage.HERE);
                });
    }

    public StaffMemberView getMember() {
        return member;
    }

    /** Returns under what the record of what was done by hand has the member. */
    public String getSubject() {
        return StaffMembership.subject(member.accountId());
    }

    public boolean isPasswordNeeded() {
        return members.isPasswordNeeded(session.proof(null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
