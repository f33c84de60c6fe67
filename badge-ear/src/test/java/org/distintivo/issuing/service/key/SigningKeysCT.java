package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Which key signs, with the real keystore, database and transactions. */
@ArquillianTest
class SigningKeysCT {

    private static final int AT_ONCE = 8;

    @Inject private SigningKeys keys;
    @Inject private KeyCaller desk;

    @Test
    void the_first_key_of_a_kind_is_made_once_however_many_need_it_at_once() throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var found = new ArrayList<CompletableFuture<Signer>>();
        for (int i = 0; i < AT_ONCE; i++) {
            found.add(
                    CompletableFuture.supplyAsync(
                            () -> desk.active(KeyAlgorithm.RSA2048), threads));
        }
        var names = new HashSet<String>();
        for (var signer : found) {
            names.add(signer.get().key().name());
        }
        threads.shutdown();

        assertThat(names).hasSize(1);
        assertThat(keys.published())
                .filteredOn(key -> key.key().algorithm() == KeyAlgorithm.RSA2048)
                .extracting(PublishedKey::state)
                .containsExactly(State.ACTIVE);
    }
}
