package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.earning.domain.CandidateLinkException;
import org.distintivo.earning.domain.CaseClosedException;
import org.distintivo.earning.service.CandidateLinkView;
import org.distintivo.earning.service.HeldCaseService;
import org.distintivo.platform.portal.Navigation;

/** Links candidate ids to the person of {@code /console/earners/{id}}, and ends such links. */
@Named
@RequestScoped
public class CandidatesPage {

    @Inject private HeldCaseService cases;
    @Inject private PathParameters parameters;
    @Inject private Navigation navigation;

    private long earnerId;
    private List<CandidateLinkView> links;
    private String partner;
    private String candidateId;

    @PostConstruct
    void load() {
        earnerId = parameters.number("id").orElseThrow(EarnerUnknownException::new);
        links = cases.listLinks(earnerId);
    }

    public List<CandidateLinkView> getLinks() {
        return links;
    }

    public String link() {
        try {
            cases.link(earnerId, partner, candidateId);
        } catch (CandidateLinkException e) {
            navigation.refuse("candidate", e);
            return null;
        }
        navigation.done("earning.candidates.linked", partner, candidateId);
        return navigation.again();
    }

    /** Ends the link of the pressed button. */
    public void unlink() {
        var pressed = navigation.posted("unlink").filter(it -> it.matches("\\d{1,18}"));
        if (pressed.isEmpty()) {
            return;
        }
        try {
            var ended = cases.unlink(earnerId, Long.parseLong(pressed.get()));
            navigation.done("earning.candidates.unlinked", ended.partner(), ended.candidateId());
        } catch (CaseClosedException e) {
            navigation.notDone("earning.case.closed");
        }
        navigation.again();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getCandidateId() {
        return candidateId;
    }

    public void setCandidateId(String candidateId) {
        this.candidateId = candidateId;
    }
}
