package org.distintivo.sharing.service.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;
import org.distintivo.platform.service.Retries;
import org.distintivo.sharing.domain.Handle;
import org.distintivo.sharing.domain.HandleRefusedException;
import org.distintivo.sharing.domain.HandleSuggestion;
import org.distintivo.sharing.domain.ProfileHandle;
import org.distintivo.sharing.domain.ReservedHandles;

/** Gives handles to people: each skeleton to one person, for ever. */
@ApplicationScoped
class HandleRegister {

    /** Who tries names learns which are taken; so many tries are enough to find one's own. */
    private static final RateRule TRIES = new RateRule("handle-tries", 20, Duration.ofMinutes(3));

    private static final int FOUR_DIGITS = 9_000;
    private static final int SMALLEST = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private ProfileRepository profiles;
    @Inject private CatalogService catalog;
    @Inject private RateLimit limit;

    /**
     * Gives a handle to a person, who is locked.
     *
     * @param typed as the person wrote it
     * @param name of the person, for what is proposed instead
     * @throws HandleRefusedException if the person cannot have it
     */
    Handle take(long earnerId, String typed, String name) {
        limit.spend(TRIES, Long.toString(earnerId));
        var wanted = typed == null ? "" : typed.strip();
        if (!Handle.isOfLength(wanted)) {
            throw HandleRefusedException.length(suggest(name));
        }
        var handle =
                Handle.find(wanted)
                        .orElseThrow(() -> HandleRefusedException.letters(suggest(name)));
        if (ReservedHandles.isReserved(handle, names())) {
            throw HandleRefusedException.reserved(suggest(name));
        }
        var known = profiles.findHandle(handle.skeletonHash());
        if (known.filter(it -> !it.isOf(earnerId)).isPresent()) {
            throw HandleRefusedException.taken(suggest(name));
        }
        known.ifPresentOrElse(it -> it.use(handle), () -> add(new ProfileHandle(earnerId, handle)));
        return handle;
    }

    /** Stops answering at a handle, which stays the person's. */
    void giveUp(Handle handle) {
        profiles.findHandle(handle.skeletonHash()).ifPresent(ProfileHandle::giveUp);
    }

    /** Returns a handle that is free, made of a name. */
    String suggest(String name) {
        var number = SMALLEST + RANDOM.nextInt(FOUR_DIGITS);
        var names = names();
        var candidates =
                HandleSuggestion.of(name, number)
                        .filter(it -> !ReservedHandles.isReserved(it, names))
                        .toList();
        var taken =
                candidates.isEmpty()
                        ? List.<String>of()
                        : profiles.listTaken(
                                candidates.stream().map(Handle::skeletonHash).toList());
        return candidates.stream()
                .filter(it -> !taken.contains(it.skeletonHash()))
                .map(Handle::text)
                .findFirst()
                .orElse("holder-" + number);
    }

    private List<String> names() {
        return List.of(catalog.program(), catalog.issuer().name());
    }

    private void add(ProfileHandle handle) {
        Retries.tellingRaces(
                () -> {
                    profiles.add(handle);
                    return handle;
                });
    }
}
