package org.distintivo.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Handles are written in one way, and those that look alike have one skeleton. */
class HandleTest {

    private static final List<String> NAMES = List.of("Distintivo Cloud", "Contoso");

    @Provide
    Arbitrary<String> handles() {
        var word =
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withCharRange('0', '9')
                        .ofMaxLength(8);
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> "a" + String.join("-", words).replaceAll("-+", "-"))
                .map(text -> text.replaceAll("-$", ""))
                .filter(Handle::isOfLength);
    }

    @Property
    void whatever_is_typed_makes_a_handle_or_none_and_never_fails(@ForAll String typed) {
        assertThat(Handle.find(typed).stream())
                .allSatisfy(it -> assertThat(it.text()).matches("[a-z][a-z0-9-]{2,29}"));
    }

    @Property
    void capital_letters_mean_the_same(@ForAll("handles") String text) {
        assertThat(Handle.find(text.toUpperCase(Locale.ROOT))).isEqualTo(Handle.find(text));
        assertThat(Handle.find(text)).isPresent();
    }

    @Property
    void the_skeleton_of_a_skeleton_is_the_same(@ForAll("handles") String text) {
        var skeleton = new Handle(text).skeleton();

        assertThat(Handle.skeleton(skeleton)).isEqualTo(skeleton);
    }

    @Property
    void what_looks_alike_has_one_skeleton(@ForAll("handles") String text) {
        var skeleton = new Handle(text).skeleton();

        assertThat(Handle.skeleton(text.replace('o', '0'))).isEqualTo(skeleton);
        assertThat(Handle.skeleton(text.replace('l', '1'))).isEqualTo(skeleton);
        assertThat(Handle.skeleton(text.replace('i', 'l'))).isEqualTo(skeleton);
        assertThat(Handle.skeleton(text.replace("m", "rn"))).isEqualTo(skeleton);
        assertThat(Handle.skeleton(text.replace("-", ""))).isEqualTo(skeleton);
    }

    @Example
    void other_alphabets_are_no_handle_not_even_by_a_letter_that_becomes_one_of_ours() {
        for (var typed :
                List.of(
                        "аnna",
                        "anna\u202E",
                        "anna rossi",
                        "anna_rossi",
                        "-anna",
                        "anna-",
                        "a--b",
                        "1anna",
                        "\u212Aelvin",
                        "ann\u0430",
                        "anna\u0301",
                        "<b>anna",
                        "../anna",
                        "anna/badges",
                        "aa",
                        "a".repeat(31),
                        "")) {
            assertThat(Handle.find(typed)).as(typed).isEmpty();
        }
        assertThat(Handle.find(null)).isEmpty();
    }

    @Example
    void words_of_ours_and_of_staff_are_reserved_and_so_is_what_looks_like_them() {
        for (var text :
                List.of(
                        "admin",
                        "adm1n",
                        "ad-min",
                        "support",
                        "supp0rt",
                        "anna-support",
                        "badges",
                        "link",
                        "1ink".replace('1', 'i'),
                        "distintivo",
                        "d1stint1vo",
                        "contoso",
                        "contoso-anna",
                        "distintivo-cloud-team",
                        "api",
                        "console",
                        "people")) {
            assertThat(Handle.find(text)).as(text).isPresent();
            assertThat(ReservedHandles.isReserved(new Handle(text), NAMES)).as(text).isTrue();
        }
        for (var text : List.of("anna", "ada-rossi", "administrata", "supporto", "li-wei")) {
            assertThat(ReservedHandles.isReserved(new Handle(text), NAMES)).as(text).isFalse();
        }
    }

    @Example
    void a_program_without_a_name_reserves_nothing() {
        assertThat(ReservedHandles.isReserved(new Handle("anna"), List.of("", "株式会社"))).isFalse();
    }

    @Property
    void every_name_is_proposed_handles_that_are_some(@ForAll String name) {
        assertThat(HandleSuggestion.of(name, 1234).limit(3)).hasSize(3).doesNotHaveDuplicates();
        assertThat(HandleSuggestion.of(name, 1234))
                .last()
                .extracting(Handle::text)
                .asString()
                .endsWith("-1234");
    }

    @Example
    void names_are_proposed_as_they_are_written_in_ascii() {
        assertThat(first("Łukasz Nuñez-Ó Briain")).isEqualTo("lukasz-nunez-o-briain");
        assertThat(first("Ada  Rossi")).isEqualTo("ada-rossi");
        assertThat(first("Jürgen Groß")).isEqualTo("jurgen-gross");
        assertThat(first("李小龙")).isEqualTo("holder");
        assertThat(first("4 Anna")).isEqualTo("anna");
        assertThat(first("a".repeat(300))).hasSize(25);
    }

    private static String first(String name) {
        return HandleSuggestion.of(name, 1234).findFirst().orElseThrow().text();
    }
}
