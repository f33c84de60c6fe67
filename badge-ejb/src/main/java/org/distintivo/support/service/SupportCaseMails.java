package org.distintivo.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.support.domain.MessageAuthor;
import org.distintivo.support.domain.SupportCase;
import org.distintivo.support.domain.SupportMessage;

/** Tells what the mail about a message of a case says, at the moment in which it is sent. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SupportCaseMails {

    @Inject private SupportCaseRepository cases;
    @Inject private SupportMessageRepository messages;
    @Inject private PartnerFacts facts;
    @Inject private CatalogService catalog;

    /** Returns it; empty where the partner has no address any more. */
    public Optional<SupportMailView> find(long messageId) {
        return messages.find(messageId)
                .flatMap(message -> cases.find(message.caseId()).flatMap(it -> view(it, message)));
    }

    private Optional<SupportMailView> view(SupportCase about, SupportMessage message) {
        return message.author() == MessageAuthor.TO_PARTNER
                ? catalog.findPartner(message.partner())
                        .filter(it -> it.email() != null)
                        .map(it -> toPartner(about, message, it))
                : Optional.of(toPerson(about, message));
    }

    private static SupportMailView toPerson(SupportCase about, SupportMessage message) {
        var asker = about.asker();
        return new SupportMailView(
                about.publicId(), asker.address(), asker.language(), List.of(), message.body());
    }

    private SupportMailView toPartner(
            SupportCase about, SupportMessage message, PartnerDraft partner) {
        var language =
                Optional.ofNullable(partner.language())
                        .map(Locale::forLanguageTag)
                        .orElse(Locale.ENGLISH);
        return new SupportMailView(
                about.publicId(),
                MailAddress.parse(partner.email()),
                language,
                facts.of(about, language),
                message.body());
    }
}
