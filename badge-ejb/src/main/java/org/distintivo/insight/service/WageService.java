package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.insight.domain.WageFigure;
import org.distintivo.insight.domain.WageLevel;
import org.distintivo.insight.domain.WageStatistic;
import org.distintivo.insight.domain.WagesRefusedException;
import org.distintivo.platform.domain.Roles;

/** Tells what offices of statistics publish about wages. */
@Stateless
@PermitAll
public class WageService {

    /** Figures on one page of a statistic. */
    public static final int PAGE = 100;

    /** Of so many postings the titles are looked at; more would tell the same. */
    private static final int NEWEST = 1_000;

    private static final int OCCUPATIONS = 3;

    @Inject private WageRepository wages;

    /**
     * Tells what the occupations earn that postings with a skill are most often about: of each the
     * newest figure for the largest area. Empty where no statistic is there or no title of a
     * posting names an occupation with a SOC code.
     *
     * @param skills public ids, of which a posting names at least one
     */
    public List<WageFigureView> listBeside(Collection<String> skills) {
        if (skills.isEmpty() || wages.isEmpty()) {
            return List.of();
        }
        var postings = wages.listNewestNaming(skills, NEWEST);
        return postings.isEmpty()
                ? List.of()
                : wages.listSoc(postings, OCCUPATIONS).stream()
                        .flatMap(soc -> find(soc).stream())
                        .toList();
    }

    /** Tells what an occupation earns in the nation, else in a state, else in a city. */
    private Optional<WageFigureView> find(String soc) {
        return Stream.of(WageLevel.values())
                .flatMap(level -> wages.findNewest(soc, level).stream())
                .map(it -> WageFigureView.of((WageStatistic) it[0], (WageFigure) it[1]))
                .findFirst();
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
