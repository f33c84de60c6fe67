/**
 * The frame of every page: public addresses, templates, language, texts, outcomes and errors,
 * security headers, style.
 *
 * <p>To make a page: add its address to {@link org.distintivo.platform.portal.Routes}; write {@code
 * webapp/<feature>/<page>.xhtml} on {@code /WEB-INF/templates/portal.xhtml} (pages with forms),
 * {@code public.xhtml} (no state, no session, no script; audience PUBLIC or READER) or {@code
 * console.xhtml}, filling {@code title} and {@code content}; put its texts into both bundles and
 * say {@code #{msg['key']}}. Inputs are {@code <d:field>} in an {@code <h:form prependId="false">},
 * so that ids stay short; buttons are {@code <h:commandButton styleClass="button">}, never command
 * links (they need inline script). Segments of the address and its query are {@code #{param.name}},
 * before and after a post. The bean is a request-scoped {@code *Page}; it calls one service and
 * ends with {@link org.distintivo.platform.portal.Navigation}: {@code done(key)}, then {@code
 * return to(address)}. A {@code RuleViolation} needs no catch: it comes back on the page as {@code
 * problem.<code>}, or is a 404 where there is no form; {@code navigation.refuse(field, violation)}
 * puts it beside a field. In lists use {@code <button name="accept" value="…">} with {@link
 * org.distintivo.platform.portal.Navigation#posted}, so that a list that changed meanwhile never
 * acts on the wrong row.
 *
 * <p>The head of every page is written by {@link org.distintivo.platform.portal.PageHead}. A page
 * whose cost was measured and matters is a {@link org.distintivo.platform.portal.PlainPage}.
 *
 * <p>Nothing here knows a badge. Start reading at {@link org.distintivo.platform.portal.Routes}.
 */
package org.distintivo.platform.portal;
