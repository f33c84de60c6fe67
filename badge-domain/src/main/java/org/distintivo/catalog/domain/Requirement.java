package org.distintivo.catalog.domain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has to be passed or held to earn a certification: exams and other certifications, combined
 * with all-of, any-of and at-least, nested at will.
 *
 * <p>Immutable and monotone: what is met stays met when more is passed.
 */
public sealed interface Requirement {

    /**
     * @param passed tells of an exam code whether a counting pass is there
     * @param held tells of a certification code whether it is held
     */
    boolean isMet(Predicate<String> passed, Predicate<String> held);

    /**
     * Returns the codes of all exams named anywhere inside, in reading order, repetitions included.
     */
    Stream<String> exams();

    /** Returns the codes of all certifications named anywhere inside, in reading order. */
    Stream<String> certifications();

    /** Returns whether different people can meet it in different ways. */
    boolean leavesChoice();

    /** One exam is passed. */
    record ExamPassed(String code) implements Requirement {
        @Override
        public boolean isMet(Predicate<String> passed, Predicate<String> held) {
            return passed.test(code);
        }

        @Override
        public Stream<String> exams() {
            return Stream.of(code);
        }

        @Override
        public Stream<String> certifications() {
            return Stream.empty();
        }

        @Override
        public boolean leavesChoice() {
            return false;
        }
    }

    /** One other certification is held. */
    record CertificationHeld(String code) implements Requirement {
        @Override
        public boolean isMet(Predicate<String> passed, Predicate<String> held) {
            return held.test(code);
        }

        @Override
        public Stream<String> exams() {
            return Stream.empty();
        }

        @Override
        public Stream<String> certifications() {
            return Stream.of(code);
        }

        @Override
        public boolean leavesChoice() {
            return false;
        }
    }

    /** Combines other requirements; names whatever they name. */
    sealed interface Composite extends Requirement {

        /** Returns the members, at least one. */
        List<Requirement> members();

        @Override
        default Stream<String> exams() {
            return members().stream().flatMap(Requirement::exams);
        }

        @Override
        default Stream<String> certifications() {
            return members().stream().flatMap(Requirement::certifications);
        }

        /** Returns how many of the members have to be met. */
        int count();

        @Override
        default boolean leavesChoice() {
            return count() < members().size()
                    || members().stream().anyMatch(Requirement::leavesChoice);
        }
    }

    /** Every member is met; the list is never empty. */
    record AllOf(List<Requirement> members) implements Composite {
        public AllOf {
            members = nonEmpty(members);
        }

        @Override
        public boolean isMet(Predicate<String> passed, Predicate<String> held) {
            return members.stream().allMatch(member -> member.isMet(passed, held));
        }

        @Override
        public int count() {
            return members.size();
        }
    }

    /** One member or more is met; the list is never empty. */
    record AnyOf(List<Requirement> members) implements Composite {
        public AnyOf {
            members = nonEmpty(members);
        }

        @Override
        public boolean isMet(Predicate<String> passed, Predicate<String> held) {
            return members.stream().anyMatch(member -> member.isMet(passed, held));
        }

        @Override
        public int count() {
            return 1;
        }
    }

    /** That many members or more are met; between one and all of them. */
    record AtLeast(int count, List<Requirement> members) implements Composite {
        public AtLeast {
            members = nonEmpty(members);
            if (count < 1 || count > members.size()) {
                throw new IllegalArgumentException("count must be within 1.." + members.size());
            }
        }

        @Override
        public boolean isMet(Predicate<String> passed, Predicate<String> held) {
            return members.stream().filter(member -> member.isMet(passed, held)).count() >= count;
        }
    }

    private static List<Requirement> nonEmpty(List<Requirement> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a requirement's list is never empty");
        }
        return List.copyOf(members);
    }
}
