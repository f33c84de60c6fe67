package org.distintivo.openbadges.domain;

import org.distintivo.platform.domain.Coded;

/** Why a document from somebody else cannot be worked with. */
public enum Refusal implements Coded {
    /** It begins like an address and holds characters that addresses may not have. */
    ADDRESS_MALFORMED,
    ADDRESS_NOT_ALLOWED,
    ADDRESS_NOT_HTTPS,
    ADDRESS_NOT_PUBLIC,
    ADDRESS_RELATIVE,
    ADDRESS_TOO_LARGE,
    ADDRESS_TOO_MANY,
    ADDRESS_TOO_SLOW,
    ADDRESS_UNREACHABLE,
    ARCHIVE,
    BLANK_NODE_NAMED,
    BODY_TOO_LARGE,
    CHAIN_BROKEN,
    CLAIMS,
    CONTEXT_INLINE,
    /** Two vocabularies give one word different meanings. */
    CONTEXTS_CLASH,
    CONTEXT_UNKNOWN(true),
    ENTRY_MALFORMED,
    EXPIRED,
    GONE,
    HOLDER_FORM,
    JPEG,
    JSON_LD,
    JSON_MALFORMED,
    JSON_TOO_DEEP,
    KEY_CONTROLLER,
    KEY_DOCUMENT,
    KEY_EXPIRED,
    KEY_NOT_ASKED(true),
    KEY_NOT_LISTED,
    KEY_NOT_OURS,
    KEY_NOWHERE,
    KEY_OTHER,
    KEY_OTHER_KIND,
    KEY_PRIVATE,
    KEY_PURPOSE,
    KEY_UNKNOWN,
    KEY_UNREACHABLE(true),
    KEYWORD_REFUSED,
    LIST_MALFORMED,
    LIST_PURPOSE,
    LIST_RANGE,
    LIST_TOO_LARGE,
    LIST_UNPROVEN,
    LIST_UNSURE,
    /** A member of a request is not as it has to be; the argument names it. */
    MEMBER_MALFORMED,
    NO_CODE,
    NO_CREDENTIAL,
    NOT_A_CREDENTIAL,
    NOT_UTF_8,
    NOTHING_THERE,
    OPEN_BADGES_2,
    OTHER_PICTURE,
    PAGE,
    PAGE_WITHOUT_BADGE,
    PDF,
    PNG_BROKEN,
    PNG_COMPRESSED,
    PNG_DATA_AFTER_END,
    /** In a kind of chunk in which only badges of older versions could be kept. */
    PNG_OLD_TEXT,
    PNG_SIZE,
    SAID_ELSEWHERE,
    /** More than one credential; the argument says how many. */
    SEVERAL_CREDENTIALS,
    /** A presentation or an answer with no credential in it. */
    NO_CREDENTIALS,
    SUITE_UNSUPPORTED,
    SVG_BROKEN,
    TERM_UNDEFINED,
    TOKEN_HEADER,
    TOKEN_NO_KEY,
    TOO_COMPLEX,
    TOO_LARGE,
    TOO_MANY,
    TWO_CREDENTIALS,
    URL,
    VALUE,
    VALUE_LOST,
    WORD_WRITTEN_OUT;

    private final boolean ours;

    Refusal() {
        this(false);
    }

    Refusal(boolean ours) {
        this.ours = ours;
    }

    /**
     * Returns whether it only says that this installation could not look: a key that nobody was
     * asked for, a vocabulary or a kind of signature that is not known here. Nothing speaks against
     * the document then, and nothing for it.
     */
    public boolean isUnchecked() {
        return ours;
    }
}
