package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.issuing.service.PublishedDescriptions;
import org.distintivo.platform.service.Messages;

/** Lets what describes a badge be verified here as this server itself tells it. */
@ApplicationScoped
public class DescribedBadges implements PublishedDescriptions {

    @Inject private IssuerService issuer;
    @Inject private Messages messages;

    @Override
    public String issuer() {
        return issuer.olderProfile();
    }

    @Override
    public List<String> badgeClasses(String code, boolean exam) {
        return messages.languages().stream()
                .flatMap(language -> issuer.badgeClass(code, exam, language).stream())
                .distinct()
                .toList();
    }
}
