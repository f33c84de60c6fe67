package org.distintivo.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.Requirement;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.Requirement.CertificationHeld;
import org.distintivo.catalog.domain.Requirement.ExamPassed;
import org.distintivo.platform.service.Messages;

/**
 * Says in words what a certification requires: in one sentence, or line by line for a page, with
 * the names that exams and certifications have in the reader's language.
 */
@ApplicationScoped
class RequirementWords {

    @Inject private Messages messages;

    RequirementWords() {} // for CDI

    RequirementWords(Messages messages) {
        this.messages = messages;
    }

    String sentence(Locale language, Requirement of, Map<AchievementKey, LocalizedText> names) {
        return new Speaker(language, names).phrase(of, false);
    }

    List<RequirementLine> lines(
            Locale language, Requirement of, Map<AchievementKey, LocalizedText> names) {
        var lines = new ArrayList<RequirementLine>();
        new Speaker(language, names).lines(of, 0, lines);
        return List.copyOf(lines);
    }

    private final class Speaker {

        private final Locale language;
        private final Map<AchievementKey, LocalizedText> names;

        Speaker(Locale language, Map<AchievementKey, LocalizedText> names) {
            this.language = language;
            this.names = names;
        }

        String phrase(Requirement requirement, boolean inside) {
            if (requirement instanceof AllOf all) {
                return joined("and", all.members(), inside);
            }
            if (requirement instanceof AnyOf any) {
                return joined("or", any.members(), inside);
            }
            if (requirement instanceof AtLeast some) {
                return enumerated(some, inside);
            }
            return item(requirement, "");
        }

        void lines(Requirement requirement, int depth, List<RequirementLine> lines) {
            if (requirement instanceof AllOf all) {
                group(text("all.line"), all.members(), depth, lines);
            } else if (requirement instanceof AnyOf any) {
                group(text("any.line"), any.members(), depth, lines);
            } else if (requirement instanceof AtLeast some) {
                group(text("atLeast.line", some.count()), some.members(), depth, lines);
            } else {
                lines.add(new RequirementLine(depth, item(requirement, ".line"), key(requirement)));
            }
        }

        private void group(
                String intro, List<Requirement> members, int depth, List<RequirementLine> lines) {
            if (members.size() == 1) {
                lines(members.get(0), depth, lines);
                return;
            }
            lines.add(new RequirementLine(depth, intro, null));
            members.forEach(member -> lines(member, depth + 1, lines));
        }

        private String item(Requirement requirement, String form) {
            var key = key(requirement);
            var name = names.get(key);
            var title = name == null ? key.code() : name.in(language);
            return requirement instanceof ExamPassed
                    ? text("exam" + form, key.code(), title)
                    : text("certification" + form, title);
        }

        private static AchievementKey key(Requirement requirement) {
            return requirement instanceof ExamPassed exam
                    ? AchievementKey.exam(exam.code())
                    : AchievementKey.certification(((CertificationHeld) requirement).code());
        }

        private String joined(String word, List<Requirement> members, boolean inside) {
            var single = members.size() == 1;
            var phrase = phrase(members.get(0), inside || !single);
            for (var i = 1; i < members.size(); i++) {
                var last = i == members.size() - 1;
                phrase = text(last ? word : "comma", phrase, phrase(members.get(i), true));
            }
            return inside && !single ? text("group", phrase) : phrase;
        }

        private String enumerated(AtLeast some, boolean inside) {
            var list =
                    some.members().stream()
                            .map(member -> phrase(member, true))
                            .reduce((left, right) -> text("semicolon", left, right))
                            .orElseThrow();
            var phrase = text("atLeast", some.count(), list);
            return inside ? text("group", phrase) : phrase;
        }

        private String text(String key, Object... arguments) {
            return messages.text(language, "catalog.requirement." + key, arguments);
        }
    }
}
