package org.distintivo.foreign.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.foreign.service.ForeignBadgeService;
import org.distintivo.foreign.service.ForeignBadgeView;

/** Lists the badges of other issuers that the signed-in person has added. */
@Named
@RequestScoped
public class ForeignBadgesList {

    @Inject private ForeignBadgeService badges;

    private List<ForeignBadgeView> all;

    @PostConstruct
    void load() {
        all = badges.listMine();
    }

    public List<ForeignBadgeView> getAll() {
        return all;
    }
}
