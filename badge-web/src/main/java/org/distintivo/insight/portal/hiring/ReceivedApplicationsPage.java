package org.distintivo.insight.portal.hiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.insight.service.applying.ReceivedState;
import org.distintivo.insight.service.employer.EmployerApplications;
import org.distintivo.platform.portal.Paging;

/** Lists at {@code /hiring/applications} the applications for an employer's openings. */
@Named
@RequestScoped
public class ReceivedApplicationsPage {

    static final String HERE = "/hiring/applications";

    @Inject private EmployerApplications applications;
    @Inject private HttpServletRequest request;

    private ReceivedState state;
    private List<ReceivedApplicationView> list;
    private Paging paging;

    /** One way in which applications stand. */
    public record Choice(ReceivedState state, boolean chosen) {}

    @PostConstruct
    void load() {
        var asked = request.getParameter("state");
        state =
                Arrays.stream(ReceivedState.values())
                        .filter(it -> it.name().equals(asked))
                        .findFirst()
                        .orElse(ReceivedState.OPEN);
        int page = Paging.number(request.getParameter("page"));
        list = applications.list(state, page);
        paging =
                new Paging(
                        page,
                        HERE + "?state=" + state + "&page=",
                        list.size(),
                        EmployerApplications.PAGE);
    }

    public List<Choice> getChoices() {
        return Arrays.stream(ReceivedState.values())
                .map(it -> new Choice(it, it == state))
                .toList();
    }

    public ReceivedState getState() {
        return state;
    }

    public List<ReceivedApplicationView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }
}
