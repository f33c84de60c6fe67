package org.distintivo.earning.service;

/**
 * Says which results staff look for; what is blank is left open, and all that is said must fit.
 *
 * @param address one of the earner's addresses, in any spelling
 * @param exam the exam's code, in any case
 * @param externalId the partner's id of the result
 */
public record ResultSearch(String address, String exam, String externalId) {

    /** Looks for nothing in particular. */
    public static final ResultSearch ALL = new ResultSearch(null, null, null);

    public ResultSearch {
        address = told(address);
        exam = told(exam);
        externalId = told(externalId);
    }

    private static String told(String text) {
        return text == null ? "" : text.strip();
    }

    public boolean isAll() {
        return address.isEmpty() && exam.isEmpty() && externalId.isEmpty();
    }
}
