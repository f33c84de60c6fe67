package org.distintivo.notification.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.service.MailView;
import org.distintivo.notification.service.OutboxService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Paging;
import org.distintivo.platform.portal.Texts;

/** Lists mails at {@code /console/mail}, the newest first, all of them or those in one state. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int MOST_TITLES = 3;

    @Inject private OutboxService outbox;
    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    private Set<MailState> wanted;
    private Paging paging;
    private List<MailView> mails;
    private Map<MailState, Long> counts;
    private Map<AchievementKey, String> titles;

    /** One choice of the filter. */
    public record Choice(String state, String key, long count, String current) {}

    @PostConstruct
    void load() {
        wanted = state(request.getParameter("state"));
        int page = Paging.number(request.getParameter("page"));
        mails = outbox.list(wanted, page);
        paging = new Paging(page, address(), mails.size(), OutboxService.PAGE);
        counts = outbox.counts();
        var told = mails.stream().flatMap(mail -> mail.about().stream()).toList();
        titles = catalog.listNames(told, language.getLocale());
    }

    /** Returns what a mail is about, in the reader's language; empty where that is an account. */
    public String about(MailView mail) {
        var told =
                mail.about().stream()
                        .limit(MOST_TITLES)
                        .map(titles::get)
                        .collect(Collectors.joining(", "));
        var more = mail.about().size() - MOST_TITLES;
        return more > 0 ? texts.text("notification.console.about.more", told, more) : told;
    }

    public List<MailView> getMails() {
        return mails;
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isFiltered() {
        return !wanted.isEmpty();
    }

    /** Returns the states that some mail is in. */
    public List<Choice> getChoices() {
        return Arrays.stream(MailState.values())
                .filter(counts::containsKey)
                .map(state -> choice(state, wanted.contains(state)))
                .toList();
    }

    private Choice choice(MailState state, boolean current) {
        return new Choice(
                state.name(), MailKeys.of(state), counts.get(state), current ? "page" : "false");
    }

    public boolean isWithoutServer() {
        return !outbox.hasMailServer();
    }

    public boolean isWholeLinks() {
        return outbox.showsWholeLinks();
    }

    public String stateKey(MailView mail) {
        return MailKeys.of(mail.state());
    }

    public String templateKey(MailView mail) {
        return MailKeys.of(mail.template());
    }

    /** Returns the message key of the reason why it is not sent yet, or null. */
    public String failureKey(MailView mail) {
        return mail.failure() == null ? null : MailKeys.of(mail.failure().kind());
    }

    public Paging getPaging() {
        return paging;
    }

    private String address() {
        var filter = wanted.stream().map(state -> "state=" + state + "&").findFirst().orElse("");
        return "/console/mail?" + filter + "page=";
    }

    /** Returns the state to filter by; none for an unknown word. */
    private static Set<MailState> state(String text) {
        var states = EnumSet.allOf(MailState.class);
        states.removeIf(state -> !state.name().equals(text));
        return states;
    }
}
