package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.Erasure;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/** The transactions behind {@link RepeatedErasures}. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ErasedPeople {

    @Inject private ErasureRepository erasures;
    @Inject private EarnerRepository earners;
    @Inject private EarnerNumberRepository numbers;
    @Inject private AccountRepository accounts;
    @Inject private MergeRepository merges;
    @Inject private Erasing erasing;
    @Inject private Parting parting;
    @Inject private Clock clock;

    /** Returns who was erased, with those who had become such a person. */
    public Set<ErasedPerson> listErased() {
        return numbers.listWithMerged(erasures.listDone());
    }

    /**
     * Returns those of people, all of whom were erased, who are there all the same; last those who
     * are part of somebody who never was, for whom others may have to be parted first.
     */
    public List<Long> listBack(Collection<ErasedPerson> people) {
        return Stream.concat(
                        numbers.listThere(people).stream(),
                        numbers.listPartsOfOthers(people).stream())
                .toList();
    }

    /**
     * Erases somebody who had been erased before an older database was put back.
     *
     * @param known all who were erased; whoever became the person and is not among them is parted
     *     from the person before
     * @return false if another server has done so meanwhile
     */
    public boolean eraseAgain(long earnerId, Set<ErasedPerson> known) {
        return Retries.tellingRaces(
                () -> {
                    Erasing.requireOthersOfStaff(accounts.lockStaff(), earnerId);
                    if (earners.find(earnerId).filter(it -> !it.isErased()).isEmpty()) {
                        return false;
                    }
                    part(earnerId);
                    partOthers(earnerId, known);
                    var erasure = Erasure.repeated(earnerId, clock.instant());
                    erasures.add(erasure);
                    erasing.run(erasure);
                    return true;
                });
    }

    /**
     * Parts the person from whoever the person is part of: that was undone before the person was
     * erased, the later merge before the earlier one.
     */
    private void part(long earnerId) {
        for (var merge : merges.listOf(earnerId)) {
            if (merge.state() == EarnerMerge.State.DONE) {
                part(merge.keptId());
                parting.run(merges.lock(merge.id()).orElseThrow(MergeRefusedException::over));
            }
        }
    }

    /**
     * Undoes merges into a person that had been undone before the person was erased, which an older
     * database does not know: the others never asked to be erased.
     */
    private void partOthers(long earnerId, Set<ErasedPerson> known) {
        for (var merge : merges.listInto(earnerId)) {
            if (merge.state() == EarnerMerge.State.DONE
                    && !known.containsAll(numbers.listWithMerged(List.of(merge.goneId())))) {
                parting.run(merges.lock(merge.id()).orElseThrow(MergeRefusedException::over));
            }
        }
    }
}
