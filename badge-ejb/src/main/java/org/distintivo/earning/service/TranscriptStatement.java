package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.CertificationState;
import org.distintivo.earning.domain.TranscriptLink;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.ResultsStatement;
import org.distintivo.issuing.domain.ResultsStatement.Group;
import org.distintivo.issuing.domain.ResultsStatement.Words;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.Settings;

/** Composes what is signed of a transcript: a group of results for each outcome and each state. */
@ApplicationScoped
class TranscriptStatement {

    @Inject private CatalogService catalog;
    @Inject private EarnerService earners;
    @Inject private Messages messages;
    @Inject private Settings settings;

    /** Returns the address that is given to whoever may read. */
    String address(String linkId) {
        return settings.baseUrl() + "/transcripts/" + linkId;
    }

    ResultsStatement of(TranscriptLink link, TranscriptView transcript, Locale language) {
        return new ResultsStatement(
                address(link.publicId()),
                words(transcript, language),
                recipient(link.earnerId()),
                issuer(),
                groups(transcript, language),
                link.wearsOutAt());
    }

    private Words words(TranscriptView transcript, Locale language) {
        var program = transcript.program().isBlank() ? transcript.issuer() : transcript.program();
        var scope =
                transcript.failures()
                        ? "earning.transcript.scope.all"
                        : "earning.transcript.scope.passed";
        return new Words(
                messages.text(language, "earning.transcript.signed.name", program),
                messages.text(language, scope),
                messages.text(language, "earning.transcript.signed.criteria"),
                language.toLanguageTag());
    }

    private Recipient recipient(long earnerId) {
        var earner = earners.require(earnerId);
        var address = MailAddress.parse(earner.contact()).normalized();
        return new Recipient(address, settings.signNames() ? earner.certifiedName() : null);
    }

    private IssuerDescription issuer() {
        var issuer = catalog.issuer();
        return new IssuerDescription(issuer.name(), issuer.url(), issuer.email(), issuer.image());
    }

    private List<Group> groups(TranscriptView transcript, Locale language) {
        var groups = new ArrayList<Group>();
        groups.add(exams("passed", "Completed", transcript, language));
        groups.add(exams("failed", "Failed", transcript, language));
        for (var state : CertificationState.values()) {
            groups.add(certifications(state, transcript, language));
        }
        groups.removeIf(it -> it.values().isEmpty());
        return groups;
    }

    private Group exams(String key, String status, TranscriptView transcript, Locale language) {
        var passed = status.equals("Completed");
        var values =
                transcript.exams().stream()
                        .filter(it -> it.passed() == passed)
                        .map(it -> value(it.takenOn(), it.code(), it.title()))
                        .distinct()
                        .toList();
        return new Group(key, name(language, "earning.transcript.exams", key), status, values);
    }

    private Group certifications(
            CertificationState state, TranscriptView transcript, Locale language) {
        var values =
                transcript.certifications().stream()
                        .filter(it -> it.state() == state)
                        .map(it -> value(it.earnedOn(), it.code(), it.title()))
                        .distinct()
                        .toList();
        var key = state.name().toLowerCase(Locale.ROOT);
        return new Group(
                key,
                name(language, "earning.transcript.certifications", "state." + state),
                null,
                values);
    }

    private String name(Locale language, String of, String which) {
        return messages.text(language, of)
                + ": "
                + messages.text(language, "earning.transcript." + which);
    }

    /** For programs and people: the day as ISO 8601 writes it, the code, the title. */
    private static String value(LocalDate day, String code, String title) {
        return Objects.equals(code, title) ? day + " " + code : day + " " + code + " " + title;
    }
}
