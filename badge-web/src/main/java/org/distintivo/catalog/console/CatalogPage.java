package org.distintivo.catalog.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;

/** Lists everything that can be earned, with a filter in the address. */
@Named
@RequestScoped
public class CatalogPage {

    /** More rows than anybody reads; who has more items uses the filter. */
    private static final int MAX_ROWS = 300;

    @Inject private CatalogService catalog;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;
    @Inject private Language language;

    private List<AchievementView> found;

    public String getFilter() {
        return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    }

    public String getState() {
        return Objects.requireNonNullElse(request.getParameter("state"), "");
    }

    public List<AchievementView> getRows() {
        return found().stream().limit(MAX_ROWS).toList();
    }

    public int getCount() {
        return found().size();
    }

    public boolean isMore() {
        return found().size() > MAX_ROWS;
    }

    public boolean isAnything() {
        return !catalog.listAchievements().isEmpty();
    }

    /** Returns the message key of the row's state: in force, announced or retired. */
    public String stateKey(AchievementView row) {
        return "catalog.state." + state(row);
    }

    public String title(AchievementView row) {
        return row.name(language.getLocale());
    }

    public String level(AchievementView row) {
        return catalog.levelName(row.level(), language.getLocale());
    }

    public String address(AchievementView row) {
        return "/console/catalog/" + row.kind().pathSegment() + "/" + row.code();
    }

    private List<AchievementView> found() {
        if (found == null) {
            found = catalog.listAchievements().stream().filter(wanted()).toList();
        }
        return found;
    }

    private Predicate<AchievementView> wanted() {
        var text = getFilter().toLowerCase(Locale.ROOT);
        return row ->
                (row.code() + " " + title(row) + " " + row.provider())
                                .toLowerCase(Locale.ROOT)
                                .contains(text)
                        && (getState().isEmpty() || getState().equals(state(row)));
    }

    private String state(AchievementView row) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return row.retirement(today).name().toLowerCase(Locale.ROOT);
    }
}
