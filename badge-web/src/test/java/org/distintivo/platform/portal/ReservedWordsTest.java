package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.distintivo.sharing.domain.Handle;
import org.distintivo.sharing.domain.ReservedHandles;
import org.junit.jupiter.api.Test;

/** No handle looks like a part of an address of the portal. */
class ReservedWordsTest {

    @Test
    void every_word_of_our_addresses_is_reserved() {
        var words =
                Routes.all().stream()
                        .flatMap(route -> Arrays.stream(route.address().split("/")))
                        .filter(word -> !word.contains("{"))
                        .distinct()
                        .flatMap(word -> Handle.find(word).stream());

        assertThat(words)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        it ->
                                assertThat(ReservedHandles.isReserved(it, List.of()))
                                        .as("%s", it)
                                        .isTrue());
    }
}
