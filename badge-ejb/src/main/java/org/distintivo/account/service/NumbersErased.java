package org.distintivo.account.service;

import java.util.Set;

/** Tells under which numbers somebody is being erased, to be put on record once that is done. */
record NumbersErased(Set<ErasedPerson> all) {

    NumbersErased {
        all = Set.copyOf(all);
    }
}
