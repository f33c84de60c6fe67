package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.platform.domain.Roles;

/** Does for the tests what staff do. */
@Stateless
@RunAs(Roles.MANAGER)
@PermitAll
public class ManagingCaller {

    @Inject private SampleMarketService sample;
    @Inject private SalaryService salaries;

    public void removeSample() {
        sample.remove();
    }

    public List<LeftOutSalaryView> listLeftOut() {
        return salaries.listLeftOut(0);
    }
}
