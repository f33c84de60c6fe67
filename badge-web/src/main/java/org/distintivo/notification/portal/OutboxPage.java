package org.distintivo.notification.portal;

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
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.service.MailView;
import org.distintivo.notification.service.OutboxService;

/** {@code /console/mail}: mails, the newest first, all of them or those in one state. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject private OutboxService outbox;
    @Inject private HttpServletRequest request;

    private Set<MailState> wanted;
    private int page;
    private List<MailView> mails;
    private Map<MailState, Long> counts;

    /** One choice of the filter. */
    public record Choice(String state, String key, long count, String current) {}

    @PostConstruct
    void load() {
        wanted = state(request.getParameter("state"));
        page = number(request.getParameter("page"));
        mails = outbox.list(wanted, page);
        counts = outbox.counts();
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

    /** The states that some mail is in. */
    public List<Choice> getChoices() {
        return Arrays.stream(MailState.values())
                .filter(counts::containsKey)
                .map(state -> choice(state, wanted.contains(state)))
                .toList();
    }

    private Choice choice(MailState state, boolean current) {
        return new Choice(
                state.name(), Words.of(state), counts.get(state), current ? "page" : "false");
    }

    public boolean isWithoutServer() {
        return !outbox.hasMailServer();
    }

    public boolean isWholeLinks() {
        return outbox.showsWholeLinks();
    }

    public String stateKey(MailView mail) {
        return Words.of(mail.state());
    }

    public String templateKey(MailView mail) {
        return Words.of(mail.template());
    }

    /** The message key of the reason why it is not sent yet, or null. */
    public String failureKey(MailView mail) {
        return mail.failure() == null ? null : Words.of(mail.failure().kind());
    }

    /** The address of the page with older mails, or null when this is the last. */
    public String getOlder() {
        return mails.size() < OutboxService.PAGE ? null : address(page + 1);
    }

    /** The address of the page with newer mails, or null when this is the first. */
    public String getNewer() {
        return page == 0 ? null : address(page - 1);
    }

    private String address(int number) {
        var filter = wanted.stream().map(state -> "&state=" + state).findFirst().orElse("");
        return "/console/mail?page=" + number + filter;
    }

    /** Whatever is no state filters nothing. */
    private static Set<MailState> state(String text) {
        var states = EnumSet.allOf(MailState.class);
        states.removeIf(state -> !state.name().equals(text));
        return states;
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
