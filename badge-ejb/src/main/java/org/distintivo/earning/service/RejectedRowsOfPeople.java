package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.distintivo.account.domain.EarnerErased;
import org.distintivo.account.domain.ExportRequested;
import org.distintivo.account.service.EarnerService;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLink;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.RejectedResult;
import org.distintivo.earning.domain.RejectedRowOwner;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.Messages;

/** Finds the rejected rows that are about one person, tells them in an export, and erases them. */
@ApplicationScoped
class RejectedRowsOfPeople {

    /** So many rows are in memory at once. */
    private static final int PORTION = 500;

    /** More are kept of nobody, unless somebody else's system goes wrong for months. */
    private static final int MOST = 5_000;

    @Inject private RejectedRowRepository rows;
    @Inject private RejectedResultRepository requests;
    @Inject private FaultWords words;
    @Inject private Messages messages;
    @Inject private ExamResultRepository results;
    @Inject private CandidateLinkRepository links;
    @Inject private EarnerService earners;

    void export(@Observes ExportRequested news) {
        var told = Json.createArrayBuilder();
        find(
                news.earnerId(),
                row ->
                        told.add(
                                Json.createObjectBuilder()
                                        .add("line", row.line())
                                        .add("warning", row.warning())
                                        .add("reason", row.reason())
                                        .add("reasonText", words(row.reason(), news))
                                        .add("fields", read(row.fields()))));
        news.contents().tell("earning.data.rejected", told.build());
        exportOfRequests(news);
    }

    private void exportOfRequests(ExportRequested news) {
        var owner = owner(news.earnerId());
        var told = Json.createArrayBuilder();
        requests.listAbout(owner.addresses(), owner.candidateIds(), MOST).stream()
                .filter(row -> owner.isOf(row.subject()))
                .map(row -> told(row, news))
                .forEach(told::add);
        news.contents().tell("earning.data.rejectedResults", told.build());
    }

    private JsonObjectBuilder told(RejectedResult row, ExportRequested news) {
        var told =
                Json.createObjectBuilder()
                        .add("rejectedAt", row.rejectedAt().toString())
                        .add("partner", row.partner())
                        .add("reason", row.faults().toText())
                        .add("reasonText", words(row.faults().toText(), news));
        var subject = row.subject();
        add(told, "externalId", subject.externalId());
        add(told, "exam", subject.exam());
        add(told, "takenOn", subject.takenOn());
        add(told, "email", subject.normalized());
        add(told, "candidateId", subject.candidateId());
        return told;
    }

    private static void add(JsonObjectBuilder told, String member, Object value) {
        if (value != null) {
            told.add(member, value.toString());
        }
    }

    private String words(String reason, ExportRequested news) {
        var faults = RowFaults.ofText(reason);
        return String.join(" ", words.ofRow(faults, messages.closest(news.language())));
    }

    void erase(@Observes EarnerErased news) {
        find(news.earnerId(), row -> rows.remove(row.id()));
    }

    private void find(long earnerId, Consumer<RejectedRowRepository.Row> action) {
        var owner = owner(earnerId);
        long last = 0;
        for (var some = rows.list(last, PORTION);
                !some.isEmpty();
                some = rows.list(last, PORTION)) {
            some.stream().filter(row -> isOf(owner, row)).forEach(action);
            last = some.get(some.size() - 1).id();
        }
    }

    private static boolean isOf(RejectedRowOwner owner, RejectedRowRepository.Row row) {
        return owner.isOf(strings(row.header()), strings(row.fields()), row.partner());
    }

    private RejectedRowOwner owner(long earnerId) {
        var person = earners.require(earnerId);
        var addresses = new HashSet<String>();
        var ids = new HashSet<CandidateKey>();
        var names = new HashSet<>(List.of(person.name(), person.certifiedName()));
        person.addresses().forEach(it -> addresses.add(MailAddress.parse(it).normalized()));
        links.listByEarner(earnerId).stream().map(CandidateLink::key).forEach(ids::add);
        results.listByEarners(List.of(earnerId)).forEach(it -> learn(it, addresses, ids, names));
        return new RejectedRowOwner(addresses, ids, names);
    }

    private static void learn(
            ExamResult result,
            HashSet<String> addresses,
            HashSet<CandidateKey> ids,
            HashSet<String> names) {
        var candidate = result.candidate();
        addresses.add(candidate.normalized());
        var details = candidate.details();
        if (details.candidateId() != null) {
            ids.add(new CandidateKey(result.key().partner(), details.candidateId()));
        }
        names.add(
                Objects.requireNonNullElse(details.givenName(), "")
                        + " "
                        + Objects.requireNonNullElse(details.familyName(), ""));
    }

    private static List<String> strings(String json) {
        return json == null
                ? List.of()
                : read(json).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static JsonArray read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
