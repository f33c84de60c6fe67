package org.distintivo.platform.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.BrandTheme;
import org.distintivo.platform.domain.BrandTheme.Contrast;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.BrandService;
import org.distintivo.platform.service.BrandView;
import org.distintivo.platform.service.Retries;

/**
 * Sets the colors, corners and name of pages at {@code /console/brand}. The sample shows what is
 * typed in both themes; nothing is saved of which some contrast is below level AA. The part of the
 * page with the sample has an address of its own, from which a script fetches it while somebody
 * types.
 */
@Named
@RequestScoped
public class BrandPage {

    private static final List<String> FIELDS =
            List.of("name", "light", "onLight", "dark", "onDark", "corner");

    @Inject private BrandService brands;
    @Inject private Retries retries;
    @Inject private Navigation navigation;
    @Inject private Texts texts;

    private final Map<String, String> typed = new HashMap<>();
    private BrandView current;
    private BrandDraft shown;

    @PostConstruct
    void load() {
        current = brands.current();
        shown = current.draft();
        typed.put("name", shown.name());
        typed.put("light", shown.light().accent().toString());
        typed.put("onLight", shown.light().letters().toString());
        typed.put("dark", shown.dark().accent().toString());
        typed.put("onDark", shown.dark().letters().toString());
        typed.put("corner", String.valueOf(shown.corner()));
        FIELDS.forEach(this::takeFromAddress);
        new BrandForm(typed).draft().ifPresent(it -> shown = it);
    }

    private void takeFromAddress(String field) {
        var given = navigation.parameter(field);
        if (given != null) {
            typed.put(field, given);
        }
    }

    /** Shows the sample with what was typed, and says what is wrong with it. */
    public String preview() {
        check();
        return null;
    }

    public String save() {
        if (!check()) {
            return null;
        }
        retries.run(() -> brands.redesign(shown));
        navigation.done("platform.brand.saved");
        return navigation.to("/console/brand");
    }

    public String undo() {
        var edition = navigation.parameter("edition");
        if (edition != null && edition.matches("\\d{1,9}")) {
            retries.run(() -> brands.undo(Integer.parseInt(edition)));
        }
        navigation.done("platform.brand.undone");
        return navigation.to("/console/brand");
    }

    public String reset() {
        retries.run(brands::reset);
        navigation.done("platform.brand.reset.done");
        return navigation.to("/console/brand");
    }

    private boolean check() {
        var form = new BrandForm(typed);
        form.faults().forEach(navigation::refuse);
        form.draft().ifPresent(it -> shown = it);
        var low = form.draft().stream().flatMap(it -> low(it).stream()).toList();
        worst(low).forEach(this::refuse);
        return form.faults().isEmpty() && low.isEmpty();
    }

    /** Returns one for each field: the others follow from the same color. */
    private static Collection<Contrast> worst(List<Contrast> low) {
        return low.stream()
                .collect(
                        Collectors.toMap(
                                BrandPage::field,
                                it -> it,
                                (one, two) -> lack(one) >= lack(two) ? one : two,
                                LinkedHashMap::new))
                .values();
    }

    private static double lack(Contrast contrast) {
        return contrast.least() / contrast.ratio();
    }

    private static List<Contrast> low(BrandDraft draft) {
        return draft.contrasts().stream().filter(it -> !it.isEnough()).toList();
    }

    private void refuse(Contrast low) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field(low),
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(low), null));
    }

    private static String field(Contrast low) {
        var light = low.theme() == BrandTheme.LIGHT;
        if (low.isOfText()) {
            return light ? "onLight" : "onDark";
        }
        return light ? "light" : "dark";
    }

    /** Says of a pair that is told apart too badly how badly, and what would do. */
    private String sentence(Contrast low) {
        var colors = shown.colors(low.theme());
        var letters = low.theme().nearestLetters(colors.accent(), colors.letters());
        var nearest =
                low.isOfText() && letters.isPresent()
                        ? letters.get()
                        : low.theme().nearestAccent(colors.accent());
        return texts.text(
                "platform.brand.low",
                texts.get("platform.brand.pair." + low.pair()),
                rounded(low),
                low.least(),
                nearest.toString());
    }

    /** Returns the ratio with two digits, never rounded up over what is needed. */
    public double rounded(Contrast contrast) {
        return Math.floor(contrast.ratio() * 100) / 100;
    }

    /** Returns the pairs of colors of one theme. */
    public List<Contrast> contrasts(String theme) {
        return shown.contrasts().stream().filter(it -> it.theme().name().equals(theme)).toList();
    }

    /** Returns the address of the style sheet for the sample. */
    public String getSheet() {
        return BrandSampleServlet.address(shown);
    }

    /** Returns the name that the sample shows; empty for the program's. */
    public String getShownName() {
        return shown.name();
    }

    public BrandView getCurrent() {
        return current;
    }

    /** Returns what stands in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public int getMostCorner() {
        return BrandDraft.MOST_CORNER;
    }
}
