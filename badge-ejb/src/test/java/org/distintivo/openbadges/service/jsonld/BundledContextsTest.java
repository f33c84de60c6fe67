package org.distintivo.openbadges.service.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class BundledContextsTest {

    @ParameterizedTest
    @EnumSource(KnownContext.class)
    void every_context_is_the_published_one(KnownContext context) {
        var published =
                Arrays.stream(Standards.text("contexts/INDEX.tsv").split("\n"))
                        .map(line -> line.split("\t"))
                        .collect(Collectors.toMap(row -> row[0], row -> row[1]));

        var text = new String(context.text(), StandardCharsets.UTF_8);

        assertThat(Standards.object(text))
                .isEqualTo(Standards.json("contexts/" + published.get(context.url())));
    }

    @Test
    void an_unknown_context_is_refused_and_not_fetched() {
        var url = URI.create("https://example.org/context.json");

        assertThatThrownBy(
                        () ->
                                BundledContexts.INSTANCE.loadDocument(
                                        url, new DocumentLoaderOptions()))
                .isInstanceOf(JsonLdError.class);
    }
}
