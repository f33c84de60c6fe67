package org.distintivo.insight.portal.hiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.service.employer.OpeningService;
import org.distintivo.insight.service.employer.OpeningState;
import org.distintivo.insight.service.employer.OpeningView;
import org.distintivo.platform.portal.Paging;

/** Lists at {@code /hiring/openings} the openings of an employer by how they stand. */
@Named
@RequestScoped
public class OpeningsPage {

    static final String HERE = "/hiring/openings";

    @Inject private OpeningService openings;
    @Inject private HttpServletRequest request;

    private OpeningState state;
    private Map<OpeningState, Long> counts;
    private List<OpeningView> list;
    private Paging paging;

    /** One way in which openings stand, with how many do. */
    public record Choice(OpeningState state, long count, boolean chosen) {}

    @PostConstruct
    void load() {
        var asked = request.getParameter("state");
        state =
                Arrays.stream(OpeningState.values())
                        .filter(it -> it.name().equals(asked))
                        .findFirst()
                        .orElse(OpeningState.OPEN);
        int page = Paging.number(request.getParameter("page"));
        counts = openings.count();
        list = openings.list(state, page);
        paging =
                new Paging(
                        page,
                        HERE + "?state=" + state + "&page=",
                        list.size(),
                        OpeningService.PAGE);
    }

    public List<Choice> getChoices() {
        return Arrays.stream(OpeningState.values())
                .map(it -> new Choice(it, counts.get(it), it == state))
                .toList();
    }

    public OpeningState getState() {
        return state;
    }

    public List<OpeningView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }
}
