package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.earning.service.RejectedResultRegister;
import org.distintivo.earning.service.RejectedView;
import org.distintivo.platform.portal.Language;

/** Lists what partners' systems had rejected lately, below the imports. */
@Named
@RequestScoped
public class NewestRejected {

    private static final int MOST = 20;

    @Inject private RejectedResultRegister rejected;
    @Inject private FaultWords words;
    @Inject private Language language;

    private List<RejectedView> list;

    public List<RejectedView> getList() {
        if (list == null) {
            list = rejected.listNewest(MOST);
        }
        return list;
    }

    /** Returns all that is wrong with a row, in the reader's language. */
    public List<String> reasons(RejectedView row) {
        return words.ofRow(row.faults(), language.getLocale());
    }
}
