package org.distintivo.account.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.NameCaseService;
import org.distintivo.account.service.NameCaseView;

/** Lists at {@code /console/names} who wants badges to tell another name. */
@Named
@RequestScoped
public class NamesPage {

    @Inject private NameCaseService cases;

    private List<NameCaseView> list;

    @PostConstruct
    void load() {
        list = cases.listOpen();
    }

    public List<NameCaseView> getList() {
        return list;
    }
}
