package org.distintivo.sharing.service.profile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.sharing.domain.BadgeCollection;
import org.distintivo.sharing.domain.Profile;
import org.distintivo.sharing.domain.Visibility;

/**
 * Gives the profile of somebody who is another person from now on to that person, or, where that
 * one has a profile too, lets that one answer alone and adds the collections; and gives everything
 * back (ADR 83).
 */
@ApplicationScoped
class MergeObserver {

    private static final String PROFILE = "profile";
    private static final String HANDLE = "profile_handle";
    private static final String COLLECTION = "badge_collection";

    @Inject private ProfileRepository profiles;
    @Inject private CollectionRepository collections;
    @Inject private Clock clock;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        var going = profiles.findOf(news.gone());
        var staying = profiles.findOf(news.kept());
        if (going.isEmpty()) {
            staying.ifPresent(Profile::touch);
        } else if (staying.isEmpty()) {
            move(going.get(), news);
        } else {
            rest(going.get(), staying.get(), news);
        }
    }

    private void move(Profile going, EarnersMerged news) {
        news.journal().note(Owner.GONE, PROFILE, going.id());
        going.moveTo(news.kept());
        for (var handle : profiles.listHandlesOf(news.gone())) {
            news.journal().note(Owner.GONE, HANDLE, handle.id());
            handle.moveTo(news.kept());
        }
        for (var collection : collections.listOf(news.gone())) {
            move(collection, collection.isShown(), news);
        }
    }

    /** What stood on a profile that fewer saw does not come to more eyes by a merge. */
    private void rest(Profile going, Profile staying, EarnersMerged news) {
        var isWider = staying.visibility().isWiderThan(going.visibility());
        news.journal().note(Owner.GONE, PROFILE, going.id(), going.visibility().name());
        going.become(Visibility.PRIVATE, clock.instant());
        for (var collection : collections.listOf(news.gone())) {
            if (!collection.isMain()) {
                move(collection, collection.isShown() && !isWider, news);
            }
        }
        staying.touch();
    }

    private void move(BadgeCollection collection, boolean shown, EarnersMerged news) {
        var before = Boolean.toString(collection.isShown());
        news.journal().note(Owner.GONE, COLLECTION, collection.id(), before);
        collection.moveTo(news.kept());
        collection.show(shown);
    }

    /** Hides first, so that nothing of one is seen on the profile of the other in between. */
    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        var journal = news.journal();
        profiles.findOf(news.gone()).ifPresent(it -> resume(it, journal));
        profiles.findOf(news.kept()).ifPresent(it -> giveBack(it, news));
        for (var handle : profiles.listHandlesOf(news.kept())) {
            if (journal.wasOfGone(HANDLE, handle.id())) {
                handle.moveTo(news.gone());
            }
        }
        for (var collection : collections.listOf(news.kept())) {
            giveBack(collection, news);
        }
        profiles.flush();
    }

    private void resume(Profile profile, MergeJournal journal) {
        before(journal, PROFILE, profile.id())
                .map(Visibility::valueOf)
                .ifPresent(it -> profile.become(it, clock.instant()));
    }

    /** The handle that was chosen meanwhile goes with its profile. */
    private void giveBack(Profile profile, EarnersParted news) {
        profile.touch();
        if (news.journal().wasOfGone(PROFILE, profile.id())) {
            profiles.findHandle(profile.handle().skeletonHash())
                    .ifPresent(it -> it.moveTo(news.gone()));
            profile.moveTo(news.gone());
        }
    }

    /** Together with a profile that was moved goes all that was collected for it meanwhile. */
    private void giveBack(BadgeCollection collection, EarnersParted news) {
        if (news.journal().wasOfGone(COLLECTION, collection.id())) {
            before(news.journal(), COLLECTION, collection.id())
                    .ifPresent(it -> collection.show(Boolean.parseBoolean(it)));
            collection.moveTo(news.gone());
        }
    }

    private static Optional<String> before(MergeJournal journal, String table, long row) {
        return journal.find(table, row)
                .map(MergeJournal.Note::content)
                .filter(content -> !content.isEmpty());
    }
}
