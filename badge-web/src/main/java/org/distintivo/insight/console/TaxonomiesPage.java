package org.distintivo.insight.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.distintivo.insight.domain.TaxonomyImport.Request;
import org.distintivo.insight.domain.TaxonomyOrigin;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.insight.domain.TaxonomyState;
import org.distintivo.insight.service.taxonomy.TaxonomyFile;
import org.distintivo.insight.service.taxonomy.TaxonomyImportView;
import org.distintivo.insight.service.taxonomy.TaxonomyService;
import org.distintivo.insight.service.taxonomy.TaxonomyUploadService;
import org.distintivo.insight.service.taxonomy.TaxonomyView;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.UploadLimits;

/** Takes the files of taxonomies at {@code /console/taxonomies}, and lets them count or not. */
@Named
@RequestScoped
public class TaxonomiesPage {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_RELEASE = 40;
    private static final int LONGEST_LICENCE = 300;
    private static final int LONGEST_ATTRIBUTION = 1000;
    private static final int LONGEST_URL = 2000;
    private static final int FIRST_OF_ALL = 10;

    @Inject private TaxonomyUploadService uploads;
    @Inject private TaxonomyService taxonomies;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private String code;
    private String title;
    private String release;
    private String licence;
    private String attribution;
    private String source;
    private String language = "en";
    private boolean whole;
    private boolean before;
    private Part file;
    private boolean refused;

    /**
     * Says that the files were too large: the server does not read such a form, so that its fields
     * are empty.
     */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", TaxonomyRefusedException.tooLarge(UploadLimits.FILE_BYTES));
        }
    }

    /** Lets a taxonomy count, or not, whose button was pressed. */
    public void act() {
        navigation.posted("on").ifPresent(it -> become(it, TaxonomyState.ACTIVE));
        navigation.posted("off").ifPresent(it -> become(it, TaxonomyState.OFF));
    }

    private void become(String which, TaxonomyState state) {
        try {
            taxonomies.become(which, state);
            navigation.done("insight.taxonomy.switched");
        } catch (TaxonomyRefusedException e) {
            navigation.notDoneFor(e);
        }
        navigation.again();
    }

    public String upload() {
        var origin =
                new TaxonomyOrigin(
                        field("title", title, LONGEST_TITLE, true),
                        field("release", release, LONGEST_RELEASE, true),
                        field("licence", licence, LONGEST_LICENCE, true),
                        field("attribution", attribution, LONGEST_ATTRIBUTION, false),
                        field("source", source, LONGEST_URL, false));
        var of = asked("code", () -> TaxonomyUploadService.code(code));
        var in = asked("language", () -> TaxonomyUploadService.language(language));
        var files = files();
        if (files.isEmpty()) {
            refuse("file", TaxonomyRefusedException.noFile());
        }
        return refused
                ? null
                : take(new Request(of, origin, in, whole, precedence(), false), files);
    }

    /** What an operator brings in stands before the sample, in the order in which it came. */
    private int precedence() {
        return before ? FIRST_OF_ALL : FIRST_OF_ALL * 2;
    }

    private String field(String id, String typed, int most, boolean required) {
        return asked(id, () -> TaxonomyUploadService.field(typed, most, required));
    }

    private String asked(String id, Supplier<String> typed) {
        try {
            return typed.get();
        } catch (TaxonomyRefusedException e) {
            refuse(id, e);
            return "";
        }
    }

    private void refuse(String id, TaxonomyRefusedException why) {
        navigation.refuse(id, why);
        refused = true;
    }

    private List<Part> files() {
        try {
            return request.getParts().stream()
                    .filter(it -> it.getName().equals("file") && it.getSize() > 0)
                    .toList();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private String take(Request what, List<Part> parts) {
        var files = new ArrayList<TaxonomyFile>();
        try {
            for (var part : parts) {
                var name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
                files.add(new TaxonomyFile(name, part.getInputStream()));
            }
            var id = uploads.receive(what, files);
            navigation.done("insight.taxonomy.sent");
            return navigation.to("/console/taxonomies/" + id);
        } catch (TaxonomyRefusedException e) {
            navigation.refuse("file", e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<TaxonomyView> getList() {
        return taxonomies.list();
    }

    public List<TaxonomyImportView> getImports() {
        return taxonomies.listImports();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(String release) {
        this.release = release;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public boolean isBefore() {
        return before;
    }

    public void setBefore(boolean before) {
        this.before = before;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
