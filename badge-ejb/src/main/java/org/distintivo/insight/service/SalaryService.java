package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingSalary;
import org.distintivo.insight.domain.SalaryBounds;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.domain.SalaryGroup;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.platform.domain.Roles;

/** Tells what postings advertise as pay, and which of them are left out of that. */
@Stateless
@PermitAll
public class SalaryService {

    /** Left-out postings on one page of the list. */
    public static final int PAGE = 50;

    @Inject private SalaryFigureRepository figures;
    @Inject private SalaryRepository salaries;
    @Inject private SalaryCalculation calculation;

    /**
     * Tells what the chosen postings advertise. Into the base currency of the operator's rates
     * everything is converted, by the rate of each posting's day; in any other currency the figure
     * has only what was advertised in it.
     */
    public SalaryFigureView figure(SalaryFilter filter) {
        var base = salaries.basis().baseCurrency();
        var currency = filter.currency() == null ? base : filter.currency();
        if (currency == null) {
            currency = figures.mostNamed(filter).orElse(null);
        }
        return currency == null ? nothing(filter) : figure(filter, currency, currency.equals(base));
    }

    private SalaryFigureView figure(SalaryFilter filter, String currency, boolean converting) {
        var found = figures.figure(filter, currency, converting);
        var sources = figures.sources(filter, currency, converting);
        return new SalaryFigureView(
                currency,
                found.figure(),
                found.converted(),
                found.unconverted(),
                found.excluded(),
                sources,
                filter.from(),
                filter.to(),
                sources.stream().anyMatch(it -> SourceName.isSample(it.name())));
    }

    private static SalaryFigureView nothing(SalaryFilter filter) {
        return new SalaryFigureView(
                null,
                SalaryFigure.of(0, List.of()),
                0,
                0,
                0,
                List.of(),
                filter.from(),
                filter.to(),
                false);
    }

    /**
     * Returns a page of the postings whose pay is left out, the newest first.
     *
     * @param page counted from 0
     */
    @RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
    public List<LeftOutSalaryView> listLeftOut(int page) {
        var bounds = calculation.current().bounds();
        return salaries.listLeftOut(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(it -> view((JobPosting) it[0], (PostingSalary) it[1], bounds))
                .toList();
    }

    /** Names the bounds that an amount did not keep. */
    private static LeftOutSalaryView view(
            JobPosting posting, PostingSalary salary, Map<SalaryGroup, SalaryBounds> bounds) {
        var plausible = SalaryBounds.plausible(posting.salary().currency());
        var kept =
                salary.verdict().isRelative()
                        ? bounds.getOrDefault(salary.group(), plausible)
                        : plausible;
        return LeftOutSalaryView.of(posting, salary, kept);
    }
}
