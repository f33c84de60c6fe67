package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.PostingSourceRefusedException;
import org.distintivo.insight.domain.PullPlan;
import org.distintivo.insight.service.PostingPullJob;
import org.distintivo.insight.service.PostingSourceService;
import org.distintivo.insight.service.PostingSourceView;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/**
 * Shows at {@code /console/postings/sources/{name}} where and how often the feed of a source is
 * fetched and what became of that, and lets staff change it.
 */
@Named
@RequestScoped
public class SourcePage {

    private static final int NO_HOURS = 0;

    @Inject private PostingSourceService sources;
    @Inject private PostingPullJob job;
    @Inject private HttpsFetcher fetcher;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private PostingSourceView view;
    private String address;
    private String hours;
    private String format;
    private boolean whole;
    private String licence;

    @PostConstruct
    void load() {
        view = sources.require(request.getParameter("name"));
        address = view.address();
        hours = Integer.toString(view.plan().everyHours());
        format = view.plan().format();
        whole = view.plan().whole();
        licence = view.licence();
    }

    public String save() {
        try {
            var where =
                    Optional.ofNullable(address).map(CleanText::around).filter(it -> !it.isEmpty());
            var named = format == null || format.isEmpty() ? null : format;
            sources.plan(view.name(), new PullPlan(where, named, whole, number(hours)), licence);
        } catch (PostingSourceRefusedException e) {
            boolean ofHours = e.part() == PostingSourceRefusedException.Part.HOURS;
            navigation.refuse(ofHours ? "hours" : "address", e);
            return null;
        } catch (FieldRefusedException e) {
            navigation.refuse("licence", e);
            return null;
        }
        navigation.done("insight.sources.saved");
        return back();
    }

    private static int number(String text) {
        var plain = text == null ? "" : CleanText.line(text);
        return plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : NO_HOURS;
    }

    public String pause() {
        sources.pause(view.name());
        navigation.done("insight.sources.paused.done");
        return back();
    }

    public String resume() {
        sources.resume(view.name());
        navigation.done("insight.sources.resumed.done");
        return back();
    }

    public String pull() {
        sources.pullSoon(view.name());
        job.wake();
        navigation.done("insight.sources.pull.done");
        return back();
    }

    public String remove() {
        sources.remove(view.name());
        navigation.done("insight.sources.removed");
        return navigation.to("/console/postings/sources");
    }

    private String back() {
        return navigation.to("/console/postings/sources/" + view.name());
    }

    public PostingSourceView getView() {
        return view;
    }

    /** Returns whether the operator allows no host to be asked. */
    public boolean isOff() {
        return fetcher.isOff();
    }

    public List<String> getFormats() {
        return Arrays.stream(PostingFormat.values()).map(Enum::name).toList();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
