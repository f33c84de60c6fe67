package org.distintivo.platform.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.Map;

/**
 * Compares what was posted with the form that was shown, before anything looks at it. Browsers keep
 * to the form; who writes requests by hand need not.
 *
 * <p>A field that was left out counts as left empty: Faces would skip it, together with the check
 * that it is required, and the page would find null. A text that is longer than its field is
 * refused.
 */
public class SubmittedFields implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        faces.getViewRoot()
                .visitTree(
                        // rows are not walked through: they would be kept as they are now, for the
                        // page that is rendered later
                        VisitContext.createVisitContext(
                                faces, null, EnumSet.of(VisitHint.SKIP_ITERATION)),
                        (context, component) -> {
                            if (component instanceof UIForm form && !form.isSubmitted()) {
                                return VisitResult.REJECT;
                            }
                            if (component instanceof UIInput input && input.isRendered()) {
                                check(context, input);
                            }
                            return VisitResult.ACCEPT;
                        });
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // only before
    }

    private static void check(VisitContext context, UIInput input) {
        if (!isFilledIn(input)) {
            return; // no tick and no file are answers of their own
        }
        var submitted = input.getSubmittedValue();
        if (submitted == null) {
            input.setSubmittedValue("");
        } else if (submitted.toString().length() > maxLength(input)) {
            input.setValid(false);
            context.getFacesContext()
                    .addMessage(input.getClientId(), tooLong(input, maxLength(input)));
        }
    }

    private static boolean isFilledIn(UIInput input) {
        return input instanceof HtmlInputText
                || input instanceof HtmlInputSecret
                || input instanceof HtmlInputTextarea
                || input instanceof UISelectOne
                || input instanceof HtmlInputFile && input.isRequired();
    }

    private static int maxLength(UIInput input) {
        int length = 0;
        if (input instanceof HtmlInputText text) {
            length = text.getMaxlength();
        } else if (input instanceof HtmlInputSecret secret) {
            length = secret.getMaxlength();
        }
        return length > 0 ? length : Integer.MAX_VALUE;
    }

    private static FacesMessage tooLong(UIComponent input, int length) {
        var label = label(input.getAttributes());
        var text =
                CDI.current()
                        .select(Texts.class)
                        .get()
                        .text("platform.form.too-long", label, length);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    private static Object label(Map<String, Object> attributes) {
        return attributes.getOrDefault("label", "");
    }
}
