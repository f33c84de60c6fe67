package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.earning.domain.RulesVersion;

/**
 * Today's rules with their number in the archive; asked outside of the transaction that uses them.
 */
@ApplicationScoped
class CurrentRules {

    @Inject private RulesArchive archive;

    RulesVersion today() {
        var rules = archive.current();
        archive.remember(rules);
        return rules;
    }
}
