package org.distintivo.catalog.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.distintivo.catalog.domain.CatalogDraft;
import org.distintivo.catalog.domain.CatalogFaultyException;
import org.distintivo.catalog.domain.IssuerDraft;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;

/**
 * Reads a catalog that somebody sent. It is either sound as a whole, or everything that is wrong
 * with it is told at once, each fault with its JSON pointer (RFC 6901).
 */
final class CatalogReader {

    private static final Set<String> MEMBERS =
            Set.of("program", "issuer", "partners", "exams", "certifications");
    private static final Set<String> ISSUER_MEMBERS = Set.of("name", "url", "email", "image");
    private static final int MAX_ITEMS = 5000;

    private final CatalogFaults faults = new CatalogFaults();
    private final CatalogItemReader items = new CatalogItemReader();
    private final KnownCatalog known;

    private CatalogReader(KnownCatalog known) {
        this.known = known;
    }

    /**
     * @param known what is in the catalog already and may be referred to
     * @throws CatalogFaultyException with every fault
     */
    static CatalogDraft read(JsonStructure document, KnownCatalog known) {
        return new CatalogReader(known).read(new CatalogSource(document));
    }

    private CatalogDraft read(CatalogSource source) {
        var root = new CatalogPart(source.document(), "", faults);
        root.objectOf(MEMBERS);
        somethingIn(root);
        var draft =
                new CatalogDraft(
                        root.find("program").flatMap(p -> p.text(TextRule.LABEL)).orElse(null),
                        root.find("issuer").map(this::issuer).orElse(null),
                        list(root, "partners", new PartnerReader()::partner),
                        list(root, "exams", items::exam),
                        list(root, "certifications", items::certification));
        new CatalogReferences(source, known).check(root);
        faults.refuseIfAny();
        return draft;
    }

    private void somethingIn(CatalogPart root) {
        if (root.value() instanceof JsonObject
                && MEMBERS.stream().allMatch(m -> root.find(m).isEmpty())) {
            root.fault("missing", "exams");
        }
    }

    private <T> List<T> list(CatalogPart root, String name, Function<CatalogPart, Optional<T>> of) {
        var parts = root.named(name).map(CatalogPart::items).orElse(List.of());
        if (parts.size() > MAX_ITEMS) {
            root.named(name).ifPresent(p -> p.fault("too-many", MAX_ITEMS));
            return List.of();
        }
        onlyOnce(parts, name.equals("partners") ? "name" : "code");
        return parts.stream().map(of).flatMap(Optional::stream).toList();
    }

    private void onlyOnce(List<CatalogPart> parts, String member) {
        var codes = new HashSet<String>();
        for (var part : parts) {
            CatalogSource.text(part.value(), member)
                    .filter(code -> !codes.add(code))
                    .flatMap(code -> part.named(member))
                    .ifPresent(p -> p.fault("duplicate-" + member, p.shown()));
        }
    }

    private IssuerDraft issuer(CatalogPart part) {
        part.objectOf(ISSUER_MEMBERS);
        return new IssuerDraft(
                part.find("name").flatMap(p -> p.text(TextRule.LABEL)).orElse(null),
                part.find("url").flatMap(WebAddress::of).orElse(null),
                part.find("email").flatMap(CatalogReader::email).orElse(null),
                part.find("image").flatMap(WebAddress::of).orElse(null));
    }

    static Optional<String> email(CatalogPart part) {
        try {
            return part.text(TextRule.MAIL).map(text -> MailAddress.parse(text).original());
        } catch (MailAddressInvalidException e) {
            return part.refused("bad-email", part.shown());
        }
    }
}
