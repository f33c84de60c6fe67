package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.platform.domain.BrandChanged;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.BrandEdition;
import org.distintivo.platform.domain.BrandLogo;
import org.distintivo.platform.domain.BrandRefusedException;
import org.distintivo.platform.domain.BrandTheme;
import org.distintivo.platform.domain.Roles;

/**
 * Keeps how pages look: colors, corners, logo and the name in their head. Each change makes the
 * next edition and tells {@link BrandChanged}, so that no page that was kept shows the one before.
 * Editions are numbered: of two changes at once one loses the race, and its caller repeats it.
 */
@Stateless
@PermitAll
public class BrandService {

    @Inject private PictureRepository rows;
    @Inject private PictureService pictures;
    @Inject private Event<BrandChanged> events;
    @Inject private Clock clock;

    /** Returns how pages look now. */
    public BrandView current() {
        return rows.newestBrand().map(BrandService::view).orElse(BrandView.OWN);
    }

    /** Returns an edition, to serve what pages of then still ask for. */
    public Optional<BrandView> find(int number) {
        return rows.findBrand(number).map(BrandService::view);
    }

    /**
     * Changes colors, corners and name; the logo stays.
     *
     * @throws BrandRefusedException when some contrast is below level AA
     */
    @RolesAllowed(Roles.MANAGER)
    public void redesign(BrandDraft draft) {
        if (!draft.contrasts().stream().allMatch(BrandTheme.Contrast::isEnough)) {
            throw BrandRefusedException.contrast();
        }
        change(draft, current().logo());
    }

    /**
     * Changes the logo; the colors stay.
     *
     * @throws BrandRefusedException when it stands for the name and has no text
     */
    @RolesAllowed(Roles.MANAGER)
    public void show(BrandLogo logo) {
        if (logo.isWordmark() && logo.alt().isBlank()) {
            throw BrandRefusedException.alt();
        }
        for (var id : new Long[] {logo.light(), logo.dark()}) {
            if (id != null) {
                pictures.use(id);
            }
        }
        change(current().draft(), logo);
    }

    /**
     * Goes back to the look before an edition; does nothing where there is none, or where that
     * edition is not the newest any more, as for the second press of a button.
     */
    @RolesAllowed(Roles.MANAGER)
    public void undo(int edition) {
        var current = rows.newestBrand().filter(it -> it.number() == edition);
        if (current.isEmpty()) {
            return;
        }
        var number = current.get().before();
        if (number != null) {
            var before = number == 0 ? null : rows.findBrand(number).orElseThrow();
            add(
                    before == null ? null : before.before(),
                    before == null ? BrandDraft.OWN : before.draft(),
                    before == null ? BrandLogo.NONE : before.logo());
        }
    }

    /** Goes back to the product's own look; this can be undone too. */
    @RolesAllowed(Roles.MANAGER)
    public void reset() {
        change(BrandDraft.OWN, BrandLogo.NONE);
    }

    private void change(BrandDraft draft, BrandLogo logo) {
        var current = current();
        if (!current.draft().equals(draft) || !current.logo().equals(logo)) {
            add(current.number(), draft, logo);
        }
    }

    private void add(Integer before, BrandDraft draft, BrandLogo logo) {
        var number = current().number() + 1;
        var edition = new BrandEdition(number, before, draft, logo, clock.instant());
        Retries.tellingRaces(
                () -> {
                    rows.add(edition);
                    return edition;
                });
        events.fire(new BrandChanged(number));
    }

    private static BrandView view(BrandEdition edition) {
        return new BrandView(
                edition.number(),
                edition.draft(),
                edition.logo(),
                edition.createdAt(),
                edition.before() != null);
    }
}
