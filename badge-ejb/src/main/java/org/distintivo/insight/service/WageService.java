package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.domain.WageFigure;
import org.distintivo.insight.domain.WageStatistic;
import org.distintivo.insight.domain.WagesRefusedException;
import org.distintivo.platform.domain.Roles;

/** Tells what offices of statistics publish about wages. */
@Stateless
@PermitAll
public class WageService {

    /** Figures on one page of a statistic. */
    public static final int PAGE = 100;

    private static final int MOST = 200;

    @Inject private WageRepository wages;

    /**
     * Tells what an occupation earns, the newest year of each source and area first.
     *
     * @param soc SOC 2018, such as 15-1252
     */
    public List<WageFigureView> list(String soc) {
        return wages.listOf(soc, MOST).stream()
                .map(it -> WageFigureView.of((WageStatistic) it[0], (WageFigure) it[1]))
                .toList();
    }

    /** Returns all statistics, the newest first. */
    @RolesAllowed(Roles.MANAGER)
    public List<WageStatisticView> listStatistics() {
        return wages.list().stream().map(WageStatisticView::of).toList();
    }

    /**
     * Returns a statistic.
     *
     * @throws WagesRefusedException if there is none of that id
     */
    @RolesAllowed(Roles.MANAGER)
    public WageStatisticView require(String id) {
        return wages.find(id)
                .map(WageStatisticView::of)
                .orElseThrow(WagesRefusedException::unknown);
    }

    /**
     * Returns a page of the figures of a statistic.
     *
     * @param part of an occupation's code or title; empty for all
     * @param page counted from 0
     * @throws WagesRefusedException if there is none of that id
     */
    @RolesAllowed(Roles.MANAGER)
    public List<WageFigureView> list(String id, String part, int page) {
        var statistic = wages.find(id).orElseThrow(WagesRefusedException::unknown);
        var like = "%" + part.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return wages.listFigures(statistic.id(), like, Math.max(page, 0) * PAGE, PAGE).stream()
                .map(it -> WageFigureView.of(statistic, it))
                .toList();
    }
}
