package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.service.AddressService;
import org.distintivo.account.service.MergeRequestView;
import org.distintivo.account.service.MergeService;
import org.distintivo.account.service.MergeView;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Routes;

/**
 * Makes two accounts of the signed-in person one at {@code /my/merge}: the ways to show that both
 * are the person's, then what would come of it, then the button; and for some days the way back.
 */
@Named
@RequestScoped
public class MergePage {

    private static final String HERE = "/my/merge";

    /** Hidden field of each step's forms: which step it was. */
    private static final String STEP = "step";

    @Inject private MergeService merges;
    @Inject private AddressService addresses;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private MergeRequestView request;
    private List<MergeView> done;
    private String address;
    private String password;
    private String code;
    private String present;
    private boolean keepOther;

    @PostConstruct
    void open() {
        request = merges.findRequest().orElse(null);
        done = merges.listUndoable();
        keepOther =
                request != null
                        && request.own().bouncing().contains(request.own().contact())
                        && request.other().bouncing().isEmpty();
    }

    /** Shows the password of the other account. */
    public String ask() {
        return act(
                () -> {
                    merges.requestByPassword(text(address), text(password), session.origin());
                    navigation.done("account.merge.mailed");
                    return navigation.to(HERE);
                });
    }

    /** Shows the code that came by mail. */
    public String prove() {
        return act(
                () -> {
                    merges.prove(text(code), session.origin());
                    navigation.done("account.merge.proved");
                    return navigation.to(HERE);
                });
    }

    public String forget() {
        return act(
                () -> {
                    merges.forget();
                    navigation.done("account.merge.forgotten");
                    return navigation.to(HERE);
                });
    }

    public String merge() {
        return act(
                () -> {
                    merges.merge(keepOther, session.proof(present), session.origin());
                    if (keepOther) {
                        return navigation.to(Routes.SIGN_IN); // which says that it was merged
                    }
                    navigation.done("account.merge.done");
                    return navigation.to(HERE);
                });
    }

    /** Undoes the merge of the pressed button; called before the page is shown. */
    public void undo() {
        if (navigation.posted(STEP).filter(it -> !it.equals(getStep())).isPresent()) {
            navigation.notDone("account.problem.merge-over"); // pressed twice, or in another tab
            navigation.to(HERE);
            return;
        }
        navigation
                .posted("undo")
                .filter(it -> it.matches("\\d{1,18}"))
                .ifPresent(
                        it ->
                                act(
                                        () -> {
                                            merges.undo(
                                                    Long.parseLong(it),
                                                    session.proof(present),
                                                    session.origin());
                                            navigation.done("account.merge.undone");
                                            return navigation.to(HERE);
                                        }));
    }

    private String act(Supplier<String> action) {
        try {
            return refusals.besideCode(action);
        } catch (MergeRefusedException e) {
            navigation.notDone("account.problem." + e.code());
            return navigation.to(HERE);
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return addresses.isPasswordNeeded(session.proof(null));
    }

    /** Returns what the person has begun; null for nothing. */
    public MergeRequestView getRequest() {
        return request;
    }

    /** Returns which part of the page comes next. */
    public String getStep() {
        if (request == null) {
            return "begin";
        }
        return request.proved() ? "preview" : "code";
    }

    /** Returns whether nothing is left to be shown, so that both can be made one. */
    public boolean isProved() {
        return Optional.ofNullable(request).filter(MergeRequestView::proved).isPresent();
    }

    /** Returns the contacts of those of the two whose wish for another name waits for staff. */
    public List<String> getNameWishes() {
        return merges.listNameWishes();
    }

    public List<MergeView> getDone() {
        return done;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
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

    public boolean isKeepOther() {
        return keepOther;
    }

    public void setKeepOther(boolean keepOther) {
        this.keepOther = keepOther;
    }
}
