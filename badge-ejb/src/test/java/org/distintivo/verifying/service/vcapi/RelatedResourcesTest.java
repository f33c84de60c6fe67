package org.distintivo.verifying.service.vcapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedResourcesTest {

    private static final String SHA_384 =
            "sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'V2', 'digestSRI': 'HASH'}",
                "{'id': 'V2', 'digestSRI': 'sha512-AAAA HASH'}",
                "[{'id': 'V2', 'digestMultibase': 'uWZVc7WaX1h4D8rJVb-vlMIqxaEKEb1tYbX8fet7JJzQ'}]",
                "{'id': 'V2', 'digestMultibase':"
                        + " 'uEiBZlVztZpfWHgPyslVv6-UwirFoQoRvW1htfx963sknNA'}",
                "[{'id': 'V2', 'digestSRI': 'HASH'}, {'id': 'https://a.example', 'digestSRI': 'x'}]"
            })
    void a_resource_is_named_once_and_with_its_digest(String resources) {
        assertThatCode(() -> require(resources)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['V2']",
                "{'digestSRI': 'HASH'}",
                "{'id': 'here', 'digestSRI': 'HASH'}",
                "{'id': 'V2', 'mediaType': 'application/ld+json'}",
                "[{'id': 'V2', 'digestSRI': 'HASH'}, {'id': 'V2', 'digestSRI': 'HASH'}]",
                "{'id': 'V2', 'digestSRI': 'sha384-AAAA'}",
                "{'id': 'V2', 'digestMultibase': 'uJKGMkOmFbVJhEfKTduMC2XCyvRAYLjOVmZWwIH1wQ7k'}",
                "{'id': 'V2', 'digestSRI': 'HASH', 'digestMultibase': 'uAAAA'}"
            })
    void any_other_is_refused(String resources) {
        assertThatThrownBy(() -> require(resources)).isInstanceOf(DocumentRefusedException.class);
    }

    private static void require(String resources) throws DocumentRefusedException {
        var json =
                resources
                        .replace('\'', '"')
                        .replace("V2", DataModelRules.VERSION_2)
                        .replace("HASH", SHA_384);
        RelatedResources.requireIn(Standards.object("{\"relatedResource\":" + json + "}"));
    }
}
