package org.distintivo.support.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the help has no such article. */
public class HelpArticleUnknownException extends RuleViolation {

    public HelpArticleUnknownException() {
        super(Kind.UNKNOWN, "help-article-unknown", "No such article");
    }
}
