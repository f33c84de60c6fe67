package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.earning.service.RejectedTrace;
import org.distintivo.earning.service.ResultTrace;
import org.distintivo.platform.service.Messages;
import org.distintivo.support.domain.Finding;
import org.distintivo.support.domain.MissingBadgeQuestion;
import org.distintivo.support.domain.Remedy;

/**
 * Writes the message that solves what only a delivery partner or the people of the program can: in
 * their language, with what finds the result and nothing else. It holds only what the person said
 * or has proved.
 */
@ApplicationScoped
class ReadyMessages {

    @Inject private CatalogService catalog;
    @Inject private FaultWords faults;
    @Inject private Messages messages;

    ReadyMessage write(Case found, Locale reader) {
        var partner =
                found.remedy() == Remedy.WRITE_TO_PARTNER
                        ? Optional.ofNullable(found.partner())
                                .flatMap(catalog::findPartner)
                                .filter(it -> it.email() != null)
                        : Optional.<PartnerDraft>empty();
        var language = partner.map(ReadyMessages::language).orElse(reader);
        var to = partner.map(PartnerDraft::email).orElseGet(() -> catalog.issuer().email());
        return new ReadyMessage(
                to,
                to == null ? catalog.issuer().url() : to,
                found.remedy() == Remedy.WRITE_TO_PARTNER && partner.isEmpty(),
                messages.closest(language),
                messages.text(language, "support.message.subject", title(found, language)),
                body(found, language));
    }

    private static Locale language(PartnerDraft partner) {
        return partner.language() == null
                ? Locale.ENGLISH
                : Locale.forLanguageTag(partner.language());
    }

    private String body(Case found, Locale language) {
        var lines = new ArrayList<String>();
        lines.add(messages.text(language, "support.message.greeting"));
        lines.add("");
        lines.add(messages.text(language, "support.message." + found.finding(), sender()));
        lines.add("");
        add(lines, language, "exam", title(found, language));
        add(lines, language, "day", found.day() == null ? null : found.day().toString());
        add(lines, language, "number", found.number());
        add(lines, language, "candidate", candidateId(found));
        add(lines, language, "name", found.evidence().name());
        add(lines, language, "address", found.asking().address().original());
        add(lines, language, "other", other(found.question()));
        found.row()
                .ifPresent(
                        row ->
                                faults.ofRow(row.faults(), language)
                                        .forEach(it -> add(lines, language, "fault", it)));
        lines.add("");
        lines.add(messages.text(language, "support.message.thanks"));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, Locale language, String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(messages.text(language, "support.message." + name, value));
        }
    }

    private String sender() {
        var program = catalog.program();
        return program.isEmpty() ? catalog.issuer().name() : program;
    }

    private String title(Case found, Locale language) {
        var key = found.achievement();
        if (key == null) {
            return sender();
        }
        var name = catalog.listNames(List.of(key), language).get(key);
        return name.equals(key.code()) ? name : key.code() + " " + name;
    }

    private static String other(MissingBadgeQuestion question) {
        return question.otherAddress() == null ? null : question.otherAddress().original();
    }

    /** What was typed, else the one by which the partner knows the person. */
    private static String candidateId(Case found) {
        var known =
                found.evidence().candidates().stream()
                        .filter(it -> it.partner().equals(found.partner()))
                        .map(CandidateKey::candidateId)
                        .toList();
        return found.question().candidateId() != null
                ? found.question().candidateId()
                : known.size() == 1 ? known.get(0) : null;
    }

    /**
     * Everything that a message may be about.
     *
     * @param result the person's own, if it is about one
     * @param row the rejected one, if it is about one
     */
    record Case(
            Asking asking,
            MissingBadgeQuestion question,
            Evidence evidence,
            Finding finding,
            AchievementKey achievement,
            String partner,
            Optional<ResultTrace> result,
            Optional<RejectedTrace> row) {

        Remedy remedy() {
            return finding.remedy();
        }

        LocalDate day() {
            return result.map(ResultTrace::takenOn)
                    .or(() -> row.map(it -> it.subject().takenOn()))
                    .orElse(question.takenOn());
        }

        String number() {
            return result.map(ResultTrace::externalId)
                    .or(() -> row.map(it -> it.subject().externalId()))
                    .orElse(null);
        }
    }
}
