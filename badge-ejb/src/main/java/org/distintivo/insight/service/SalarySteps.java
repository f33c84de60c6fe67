package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.SalaryBounds;
import org.distintivo.insight.domain.SalaryGroupBounds;
import org.distintivo.insight.service.SalaryRepository.Spread;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of working pay out anew; each is one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SalarySteps {

    private static final int PORTION = 2_000;

    @Inject private SalaryRepository salaries;
    @Inject private SalaryCalculation calculation;
    @Inject private Clock clock;

    /**
     * Converts some of the amounts that were converted by older rates.
     *
     * @return whether there may be more
     */
    public boolean convertSome() {
        var basis = calculation.current();
        var portion = salaries.listOlder(basis.ratesEdition(), PORTION);
        portion.forEach(basis::apply);
        return portion.size() == PORTION;
    }

    /** Works the bounds of all groups out and judges their amounts by them. */
    public void judgeAll() {
        var before = salaries.listBounds();
        var now = clock.instant();
        var bounds =
                salaries.spreads().stream()
                        .map(it -> new SalaryGroupBounds(it.group(), it.amounts(), of(it), now))
                        .toList();
        var groups = bounds.stream().map(SalaryGroupBounds::group).collect(Collectors.toSet());
        salaries.replaceBounds(bounds);
        bounds.forEach(it -> salaries.judge(it.group(), it.bounds()));
        before.stream()
                .map(SalaryGroupBounds::group)
                .filter(it -> !groups.contains(it))
                .forEach(salaries::pardon);
        salaries.basisLocked().boundsChanged();
    }

    private static SalaryBounds of(Spread spread) {
        return SalaryBounds.relative(spread.median(), spread.deviation());
    }
}
