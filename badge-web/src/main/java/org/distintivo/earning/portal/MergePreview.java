package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.service.MergeRequestView;
import org.distintivo.account.service.MergeService;
import org.distintivo.earning.service.MergePreviewService;
import org.distintivo.earning.service.MergePreviewView;
import org.distintivo.platform.portal.Language;

/** Shows what would come of making the two accounts one that the signed-in person has shown. */
@Named
@RequestScoped
public class MergePreview {

    @Inject private MergeService merges;
    @Inject private MergePreviewService previews;
    @Inject private Language language;

    private MergePreviewView shown;
    private boolean looked;

    /** Returns it; null where there is nothing to make one. */
    public MergePreviewView getShown() {
        if (!looked) {
            looked = true;
            merges.findRequest().filter(MergeRequestView::proved).ifPresent(this::look);
        }
        return shown;
    }

    private void look(MergeRequestView request) {
        try {
            shown = previews.previewOwn(request, language.getLocale());
        } catch (MergeRefusedException e) {
            shown = null; // done in another tab meanwhile
        }
    }
}
