package org.distintivo.foreign.service;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.MemberFault;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.domain.Coded;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ContextAnswer;
import org.distintivo.verifying.domain.EndorsementAnswer;
import org.distintivo.verifying.domain.FormatAnswer;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.KeyAnswer;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.ProofAnswer;
import org.distintivo.verifying.domain.RecipientAnswer;
import org.distintivo.verifying.domain.RefreshAnswer;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.ValidityAnswer;

/** Writes the result of one check so that it can be kept, and reads it again. */
final class CheckText {

    /** Every kind of answer; its name is kept beside the answer's. */
    private static final List<Class<? extends Coded>> ANSWERS =
            List.of(
                    FormatAnswer.class,
                    SchemaAnswer.class,
                    ContextAnswer.class,
                    ProofAnswer.class,
                    IssuerAnswer.class,
                    KeyAnswer.class,
                    RefreshAnswer.class,
                    StatusAnswer.class,
                    ValidityAnswer.class,
                    RecipientAnswer.class,
                    EndorsementAnswer.class,
                    NotChecked.class,
                    Refusal.class,
                    MemberFault.class);

    private CheckText() {}

    static JsonObject of(CheckResult check) {
        var arguments = JSON.createArrayBuilder();
        check.arguments().forEach(argument -> arguments.add(argument(argument)));
        var kept =
                JSON.createObjectBuilder()
                        .add("id", check.id().name())
                        .add("outcome", check.outcome().name())
                        .add("kind", kind(check.answer()))
                        .add("answer", check.answer().name())
                        .add("arguments", arguments);
        if (check.pointer() != null) {
            kept.add("pointer", check.pointer());
        }
        return kept.build();
    }

    /** An answer that this version no longer knows counts as not given. */
    static CheckResult read(JsonObject kept) {
        var id = CheckId.valueOf(kept.getString("id"));
        return answer(kept.getString("kind"), kept.getString("answer"))
                .map(answer -> read(id, answer, kept))
                .orElseGet(() -> CheckResult.of(id, CheckOutcome.SKIPPED, NotChecked.NOT_REACHED));
    }

    private static CheckResult read(CheckId id, Coded answer, JsonObject kept) {
        return new CheckResult(
                id,
                CheckOutcome.valueOf(kept.getString("outcome")),
                answer,
                ReportText.objects(kept, "arguments").stream().map(CheckText::argument).toList(),
                kept.getString("pointer", null));
    }

    private static String kind(Coded answer) {
        return answer instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : "";
    }

    private static Optional<Coded> answer(String kind, String name) {
        return ANSWERS.stream()
                .filter(type -> type.getSimpleName().equals(kind))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .filter(answer -> answer.name().equals(name))
                .map(Coded.class::cast)
                .findFirst();
    }

    private static JsonObjectBuilder argument(Object argument) {
        var kept = JSON.createObjectBuilder();
        if (argument instanceof LocalDate day) {
            return kept.add("day", day.toString());
        }
        if (argument instanceof Instant moment) {
            return kept.add("moment", moment.toString());
        }
        if (argument instanceof Number number) {
            return kept.add("number", number.longValue());
        }
        return kept.add("text", String.valueOf(argument));
    }

    private static Object argument(JsonObject kept) {
        if (kept.containsKey("day")) {
            return LocalDate.parse(kept.getString("day"));
        }
        if (kept.containsKey("moment")) {
            return Instant.parse(kept.getString("moment"));
        }
        return kept.containsKey("number")
                ? (Object) kept.getJsonNumber("number").longValue()
                : kept.getString("text");
    }
}
