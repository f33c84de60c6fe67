package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.service.Messages;
import org.distintivo.support.domain.SupportCase;

/** Says what a delivery partner needs to find a candidate, and nothing else. */
@ApplicationScoped
class PartnerFacts {

    @Inject private CatalogService catalog;
    @Inject private Messages messages;

    List<String> of(SupportCase about, Locale language) {
        var lines = new ArrayList<String>();
        var question = about.question();
        about.achievement().ifPresent(it -> add(lines, language, "exam", title(it, language)));
        add(lines, language, "day", question.takenOn());
        add(lines, language, "candidate", question.candidateId());
        add(lines, language, "address", about.asker().address().original());
        if (question.otherAddress() != null) {
            add(lines, language, "other", question.otherAddress().original());
        }
        return lines;
    }

    private void add(List<String> lines, Locale language, String name, Object value) {
        if (value != null) {
            lines.add(messages.text(language, "support.message." + name, value.toString()));
        }
    }

    private String title(AchievementKey key, Locale language) {
        var name = catalog.listNames(List.of(key), language).get(key);
        return name.equals(key.code()) ? name : key.code() + " " + name;
    }
}
