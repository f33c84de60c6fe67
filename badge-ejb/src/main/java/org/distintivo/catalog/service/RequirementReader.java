package org.distintivo.catalog.service;

import static jakarta.json.JsonValue.ValueType.ARRAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.distintivo.catalog.domain.Requirement;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.Requirement.CertificationHeld;
import org.distintivo.catalog.domain.Requirement.ExamPassed;

/** Reads what a certification requires; whether the codes in it exist is checked afterwards. */
final class RequirementReader {

    private static final Set<String> SOME = Set.of("atLeast", "of");
    private static final int MAX_NODES = 500;

    Optional<Requirement> read(CatalogPart part) {
        if (nodes(part) > MAX_NODES) {
            return part.refused("too-many", MAX_NODES);
        }
        return node(part);
    }

    private Optional<Requirement> node(CatalogPart part) {
        if (part.object().isEmpty()) {
            return Optional.empty();
        }
        if (part.named("atLeast").isPresent() || part.named("of").isPresent()) {
            return atLeast(part);
        }
        return only(part, "exam", p -> p.text(TextRule.CODE).map(ExamPassed::new))
                .or(
                        () ->
                                only(
                                        part,
                                        "certification",
                                        p -> p.text(TextRule.CODE).map(CertificationHeld::new)))
                .or(() -> only(part, "allOf", p -> members(p).map(AllOf::new)))
                .or(() -> only(part, "anyOf", p -> members(p).map(AnyOf::new)))
                .orElseGet(() -> part.refused("bad-requirement"));
    }

    /**
     * @return empty if this is not the form that the member makes, else what was read, if anything
     */
    private static Optional<Optional<Requirement>> only(
            CatalogPart part,
            String member,
            Function<CatalogPart, Optional<? extends Requirement>> read) {
        return part.named(member)
                .map(
                        there -> {
                            part.objectOf(Set.of(member));
                            return read.apply(there).map(Requirement.class::cast);
                        });
    }

    private Optional<Requirement> atLeast(CatalogPart part) {
        part.objectOf(SOME);
        var count = part.require("atLeast").flatMap(CatalogPart::integer);
        var list = part.require("of");
        var members = list.flatMap(this::members);
        var size = list.filter(p -> p.value().getValueType() == ARRAY).map(p -> p.items().size());
        if (count.isPresent()
                && size.isPresent()
                && (count.get() < 1 || count.get() > size.get())) {
            part.named("atLeast")
                    .ifPresent(p -> p.fault("at-least-out-of-range", p.shown(), size.get()));
            return Optional.empty();
        }
        return count.isPresent() && members.isPresent() && members.get().size() >= count.get()
                ? Optional.of(new AtLeast(count.get(), members.get()))
                : Optional.empty();
    }

    /** Returns all members, or an empty list if one of them is faulty. */
    private Optional<List<Requirement>> members(CatalogPart part) {
        var parts = part.items();
        if (part.value().getValueType() == ARRAY && parts.isEmpty()) {
            return part.refused("empty-list");
        }
        var members = parts.stream().map(this::node).flatMap(Optional::stream).toList();
        return members.isEmpty() || members.size() < parts.size()
                ? Optional.empty()
                : Optional.of(members);
    }

    private static int nodes(CatalogPart part) {
        return switch (part.value().getValueType()) {
            case ARRAY -> part.items().stream().mapToInt(RequirementReader::nodes).sum();
            case OBJECT ->
                    1
                            + part.value().asJsonObject().keySet().stream()
                                    .flatMap(name -> part.named(name).stream())
                                    .mapToInt(RequirementReader::nodes)
                                    .sum();
            default -> 0;
        };
    }
}
