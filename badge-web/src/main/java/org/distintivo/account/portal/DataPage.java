package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.account.service.ExportService;
import org.distintivo.account.service.ExportView;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;

/** Gives the signed-in person everything that is held about that person, as one file. */
@Named
@RequestScoped
public class DataPage {

    static final String HERE = "/my/data";

    @Inject private ExportService exports;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;
    @Inject private Texts texts;

    private ExportView export;
    private String present;

    @PostConstruct
    void load() {
        export = exports.find().orElse(null);
    }

    /** Asks for an export. */
    public String ask() {
        exports.ask();
        return navigation.to(HERE);
    }

    /** Answers with the file instead of a page. */
    public String download() {
        return refusals.beside(
                () -> {
                    exports.requireOwner(session.proof(present), session.origin());
                    session.renew();
                    if (export == null || !export.isReady()) {
                        return navigation.to(HERE);
                    }
                    write();
                    return null;
                });
    }

    private void write() {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType("application/zip");
        var file = new Attachment(texts.get("account.export.file") + ".zip");
        response.setResponseHeader("Content-Disposition", file.disposition());
        try {
            exports.write(response.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Returns the export that there is; null for none. */
    public ExportView getExport() {
        return export;
    }

    /** Returns how it ended, for those who do not see the page change. */
    public String getEnded() {
        return export == null ? "" : texts.get("account.export.state." + export.state());
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return exports.isPasswordNeeded(session.proof(null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
