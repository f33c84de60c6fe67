package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.PostingSourceRefusedException;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.PullPlan;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.PostingSourceService;
import org.distintivo.insight.service.PostingSourceView;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/** Lists at {@code /console/postings/sources} where postings come from, and adds to it. */
@Named
@RequestScoped
public class SourcesPage {

    private static final int DAILY = 24;

    @Inject private PostingSourceService sources;
    @Inject private HttpsFetcher fetcher;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private Paging paging;
    private List<PostingSourceView> list;
    private String name;
    private String address;
    private boolean whole;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        list = sources.list(page);
        paging =
                new Paging(
                        page,
                        "/console/postings/sources?page=",
                        list.size(),
                        PostingSourceService.PAGE);
    }

    public String add() {
        var named = SourceName.of(name == null ? null : CleanText.line(name));
        if (named.isEmpty()) {
            navigation.refuse("name", PostingsRefusedException.source());
            return null;
        }
        try {
            sources.add(named.get(), new PullPlan(text(address), null, whole, DAILY));
        } catch (PostingSourceRefusedException e) {
            boolean taken = e.part() == PostingSourceRefusedException.Part.NAME;
            navigation.refuse(taken ? "name" : "address", e);
            return null;
        }
        navigation.done("insight.sources.added");
        return navigation.to("/console/postings/sources/" + named.get().text());
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(CleanText::around).filter(it -> !it.isEmpty());
    }

    /** Returns whether the operator allows no host to be asked. */
    public boolean isOff() {
        return fetcher.isOff();
    }

    public List<PostingSourceView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
