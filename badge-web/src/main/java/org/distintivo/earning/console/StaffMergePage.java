package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.account.service.StaffMergePair;
import org.distintivo.account.service.StaffMergeService;
import org.distintivo.earning.service.MergePreviewService;
import org.distintivo.earning.service.MergePreviewView;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/**
 * Makes the person of {@code /console/earners/{id}/merge} and another one one person: first the
 * other is looked for, then staff see what would come of it, then they write why and press.
 */
@Named
@RequestScoped
public class StaffMergePage {

    @Inject private StaffMergeService merges;
    @Inject private MergePreviewService previews;
    @Inject private EarnerService earners;
    @Inject private PathParameters parameters;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private EarnerView person;
    private StaffMergePair pair;
    private MergePreviewView preview;
    private RuleViolation refusal;
    private String evidence;

    @PostConstruct
    void find() {
        person = earners.require(parameters.number("id").orElseThrow(EarnerUnknownException::new));
        if (getOther().isBlank()) {
            return;
        }
        try {
            var other = merges.find(getOther()).orElseThrow(EarnerUnknownException::new);
            pair = merges.pair(person.id(), other);
        } catch (EarnerUnknownException | MailAddressInvalidException | MergeRefusedException e) {
            refusal = e;
        }
    }

    /** Reports what is wrong before the page is written, so that it is also listed on top. */
    public void look() {
        try {
            preview = pair == null ? null : previews.preview(pair, language.getLocale());
        } catch (MergeRefusedException e) {
            pair = null;
            refusal = e;
        }
        if (refusal != null) {
            navigation.refuse("other", refusal);
        }
    }

    public String merge() {
        try {
            var done = merges.propose(pair, evidence);
            navigation.done(
                    done.state() == EarnerMerge.State.DONE
                            ? "earning.merging.done"
                            : "earning.merging.proposed");
            return navigation.to("/console/earners/" + done.keptId());
        } catch (MergeRefusedException e) {
            navigation.refuse("evidence", e);
            return null;
        }
    }

    public EarnerView getPerson() {
        return person;
    }

    /** Returns what was typed to find the other person. */
    public String getOther() {
        var typed = parameters.text("other");
        return typed == null ? "" : typed;
    }

    /** Returns who stays; null before the other person is found. */
    public EarnerView getKept() {
        return pair == null ? null : earners.require(pair.keptId());
    }

    /** Returns whether a wish for another name is taken back by it. */
    public boolean isDroppingNameWish() {
        return pair != null && merges.hasNameWish(pair.goneId());
    }

    public EarnerView getGone() {
        return earners.require(pair.goneId());
    }

    public MergePreviewView getPreview() {
        return preview;
    }

    /** Returns whether a second member of staff has to agree. */
    public boolean isNeedingTwo() {
        return merges.needsTwo();
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
