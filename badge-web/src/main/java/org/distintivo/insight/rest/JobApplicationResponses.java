package org.distintivo.insight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.insight.service.applying.ReceivedApplicationView.ShownBadge;
import org.distintivo.insight.service.applying.ReceivedState;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.service.VerificationService;

/** Writes applications as an employer's system reads them. */
@ApplicationScoped
class JobApplicationResponses {

    private static final int LARGEST = 1024 * 1024;

    @Inject private VerificationService verification;
    @Inject private Settings settings;

    JobApplicationsResponse of(List<ReceivedApplicationView> page, int most) {
        var next = page.size() < most ? null : page.get(page.size() - 1).id();
        return new JobApplicationsResponse(page.stream().map(it -> of(it, false)).toList(), next);
    }

    JobApplicationResponse whole(ReceivedApplicationView application) {
        return of(application, true);
    }

    private JobApplicationResponse of(ReceivedApplicationView it, boolean whole) {
        return new JobApplicationResponse(
                it.id(),
                it.posting() == null ? null : settings.baseUrl() + "/jobs/" + it.posting(),
                it.title(),
                said(it.holder()),
                said(it.note()),
                it.replyTo(),
                it.sentAt().toString(),
                it.endsAt().toString(),
                ReceivedState.of(it.state()).name().toLowerCase(Locale.ROOT),
                said(it.words()),
                it.badges().stream().map(badge -> badge(badge, whole)).toList());
    }

    private JobApplicationResponse.SentBadge badge(ShownBadge shown, boolean whole) {
        var badge = shown.badge();
        return new JobApplicationResponse.SentBadge(
                badge.id(),
                badge.achievement().kind().name().toLowerCase(Locale.ROOT),
                badge.achievement().code(),
                whole ? verification.verify(shown.document(), null).verdict().text() : null,
                whole ? StrictJson.read(shown.document(), LARGEST) : null);
    }

    private static String said(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
