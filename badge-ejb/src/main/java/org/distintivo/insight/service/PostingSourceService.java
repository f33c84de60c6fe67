package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.PostingSource;
import org.distintivo.insight.domain.PostingSourceAdded;
import org.distintivo.insight.domain.PostingSourceChanged;
import org.distintivo.insight.domain.PostingSourcePaused;
import org.distintivo.insight.domain.PostingSourceRefusedException;
import org.distintivo.insight.domain.PostingSourceRemoved;
import org.distintivo.insight.domain.PostingSourceResumed;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.domain.PullPlan;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingMapping;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.Roles;

/** Lets staff say where postings come from, how often they are fetched and what they mean. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class PostingSourceService {

    /** Sources on one page of the list. */
    public static final int PAGE = 50;

    private static final int LONGEST_LICENCE = 300;

    @Inject private PostingSourceRepository sources;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Returns a page of sources by their names.
     *
     * @param page counted from 0
     */
    public List<PostingSourceView> list(int page) {
        return sources.list(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(PostingSourceView::of)
                .toList();
    }

    /** Returns those that could not be fetched or read for days, the longest first. */
    public List<PostingSourceView> listFailingLong() {
        return sources.listFailingSince(clock.instant().minus(PostingSource.LONG_FAILING)).stream()
                .map(PostingSourceView::of)
                .toList();
    }

    /**
     * Returns one.
     *
     * @throws PostingUnknownException if there is none of that name
     */
    public PostingSourceView require(String name) {
        return PostingSourceView.of(load(name));
    }

    /**
     * Adds one whose feeds are handed in, until a plan is made for it.
     *
     * @throws PostingSourceRefusedException if there is one of that name
     */
    public void add(SourceName name, PullPlan plan) {
        if (sources.find(name).isPresent()) {
            throw PostingSourceRefusedException.taken();
        }
        var added = new PostingSource(name, clock.instant());
        added.plan(plan, clock.instant());
        sources.add(added);
        news.fire(new PostingSourceAdded(name.text()));
    }

    /**
     * Says where and how often its feed is fetched, and under which licence its postings may be
     * shown.
     *
     * @param licence may be empty
     * @throws FieldRefusedException if the licence is too long
     */
    public void plan(String name, PullPlan plan, String licence) {
        var stated = licence == null ? "" : CleanText.line(licence);
        if (stated.length() > LONGEST_LICENCE) {
            throw FieldRefusedException.tooLong("licence", LONGEST_LICENCE);
        }
        var source = load(name);
        source.plan(plan, clock.instant());
        source.license(stated.isEmpty() ? null : stated);
        news.fire(new PostingSourceChanged(name));
    }

    /**
     * Says what the names in its feeds mean.
     *
     * @param lines {@code name = meaning} in each
     * @throws PostingSourceRefusedException if a line means nothing
     */
    public void map(String name, String lines) {
        PostingMapping.parse(lines);
        load(name).map(lines.strip());
        news.fire(new PostingSourceChanged(name));
    }

    /** Stops asking its address. */
    public void pause(String name) {
        load(name).pause();
        news.fire(new PostingSourcePaused(name));
    }

    /** Asks its address again. */
    public void resume(String name) {
        load(name).resume(clock.instant());
        news.fire(new PostingSourceResumed(name));
    }

    /** Asks its address as soon as the job comes by, which is within a minute. */
    public void pullSoon(String name) {
        load(name).pullSoon(clock.instant());
    }

    /** Forgets it; the postings that it has brought stay as they are. */
    public void remove(String name) {
        sources.remove(load(name));
        news.fire(new PostingSourceRemoved(name));
    }

    private PostingSource load(String name) {
        return Optional.ofNullable(name)
                .flatMap(SourceName::of)
                .flatMap(sources::find)
                .orElseThrow(PostingUnknownException::ofSource);
    }
}
