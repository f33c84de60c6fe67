package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.distintivo.earning.service.EarnerOverviewService;
import org.distintivo.platform.portal.Language;

/** Lists how delivery partners call a person, for whoever decides about the name on badges. */
@Named
@RequestScoped
public class NamesTold {

    @Inject private EarnerOverviewService overviews;
    @Inject private Language language;

    /** How one partner calls the person. */
    public record Told(String partner, String name) implements Serializable {}

    /** Returns each name of each partner once. */
    public List<Told> of(long earnerId) {
        return overviews.require(earnerId, language.getLocale()).results().stream()
                .filter(result -> !result.candidateName().isBlank())
                .map(result -> new Told(result.partner(), result.candidateName()))
                .distinct()
                .toList();
    }
}
