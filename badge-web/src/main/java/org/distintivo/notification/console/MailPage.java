package org.distintivo.notification.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.service.MailPreview;
import org.distintivo.notification.service.MailView;
import org.distintivo.notification.service.OutboxService;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/mail/{id}} what one mail says and what became of it; sends it again or
 * cancels it.
 */
@Named
@RequestScoped
public class MailPage {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Set<MailState> SENDABLE =
            EnumSet.of(MailState.QUEUED, MailState.FAILED, MailState.KEPT, MailState.CANCELLED);
    private static final Set<MailState> CANCELLABLE =
            EnumSet.of(MailState.QUEUED, MailState.FAILED, MailState.KEPT);

    @Inject private OutboxService outbox;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private MailView mail;
    private MailPreview preview;

    /** A stretch of the mail's text; a link when {@code address} is not empty. */
    public record Stretch(String text, String address) {}

    public MailView getMail() {
        if (mail == null) {
            mail = outbox.require(id());
        }
        return mail;
    }

    public MailPreview getPreview() {
        if (preview == null) {
            preview = outbox.preview(id());
        }
        return preview;
    }

    private String id() {
        return request.getParameter("id");
    }

    /** Returns the mail's words, with the links that work cut out to be followed. */
    public List<Stretch> getText() {
        var text = getPreview().text();
        var stretches = new ArrayList<Stretch>();
        var from = 0;
        var links = LINK.matcher(getPreview().wholeLinks() ? text : "");
        while (links.find()) {
            stretches.add(new Stretch(text.substring(from, links.start()), ""));
            stretches.add(new Stretch(links.group(), links.group()));
            from = links.end();
        }
        stretches.add(new Stretch(text.substring(from), ""));
        return stretches;
    }

    public String getStateKey() {
        return MailKeys.of(getMail().state());
    }

    public String getTemplateKey() {
        return MailKeys.of(getMail().template());
    }

    /** Returns the message key of why it is not sent yet, or null. */
    public String getFailureKey() {
        return getMail().failure() == null ? null : MailKeys.of(getMail().failure().kind());
    }

    public boolean isWaiting() {
        return getMail().state() == MailState.QUEUED;
    }

    /** Returns whether it was not sent because its reader does not want such mail. */
    public boolean isNotWanted() {
        return getMail().state() == MailState.NOT_WANTED;
    }

    public boolean isSendable() {
        return SENDABLE.contains(getMail().state()) && outbox.hasMailServer();
    }

    public boolean isCancellable() {
        return CANCELLABLE.contains(getMail().state()) && outbox.hasMailServer();
    }

    public String retry() {
        outbox.retry(id());
        navigation.done("notification.console.retry.done");
        return navigation.again();
    }

    public String cancel() {
        outbox.cancel(id());
        navigation.done("notification.console.cancel.done");
        return navigation.again();
    }
}
