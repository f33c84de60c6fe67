package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.earning.domain.RulesVersion;

/**
 * Gives today's rules with their number in the archive; asked outside of the transaction that uses
 * them.
 */
@ApplicationScoped
class CurrentRules {

    private RulesArchive archive;

    CurrentRules() {} // for CDI

    @Inject
    CurrentRules(RulesArchive archive) {
        this.archive = archive;
    }

    RulesVersion today() {
        return archive.remembered().orElseGet(this::archived);
    }

    /** New rules are archived by one: the database would refuse what a second one archives. */
    private synchronized RulesVersion archived() {
        return archive.remembered()
                .orElseGet(
                        () -> {
                            var rules = archive.current();
                            archive.remember(rules);
                            return rules;
                        });
    }
}
